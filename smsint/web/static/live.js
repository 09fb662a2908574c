// Parts of a page that refresh themselves listen for "news" on the body. The server says when
// there is news; if it cannot be heard, the page asks every half minute instead.
(() => {
  // On a phone the navigation scrolls: where one is must be in sight.
  document.querySelector(".bar nav [aria-current]")?.scrollIntoView({ inline: "center", block: "nearest" });
  const news = () => htmx.trigger(document.body, "news");
  const about = document.body.dataset.about;
  let polling;
  const poll = () => { polling ??= setInterval(news, 30000); };
  const listen = () => {
    const source = new EventSource("/events" + (about ? "?about=" + encodeURIComponent(about) : ""));
    source.addEventListener("open", () => { clearInterval(polling); polling = undefined; });
    source.addEventListener("news", news);
    // The sign-in is over: what is on the screen must not stay there.
    source.addEventListener("bye", () => { source.close(); location.assign("/sign-in"); });
    source.addEventListener("error", () => {
      poll();
      if (source.readyState === EventSource.CLOSED) setTimeout(listen, 10000);
    });
    addEventListener("pagehide", () => source.close());
  };
  // How long an alert waits is told by the server: while one does, the page asks every minute.
  setInterval(() => { if (document.querySelector(".clock-mark")) news(); }, 60000);
  addEventListener("load", () => (window.EventSource ? listen() : poll()));
})();
