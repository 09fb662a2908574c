// A text leaves the field as soon as it is on its way, so that the next one can be typed.
document.addEventListener("htmx:config:request", (event) => {
  if (event.target.matches(".compose")) event.target.reset();
});
