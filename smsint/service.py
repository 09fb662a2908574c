"""The whole service in one process: the web application, the provider's webhooks, and the worker."""

import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial

import structlog
from anyio import to_thread
from fastapi import FastAPI
from starlette.types import ASGIApp

from smsint.app import create_app
from smsint.clock import Clock, utc_now
from smsint.db.group_commit import Writers, WriterThreads
from smsint.db.writer_processes import Work, WriterProcesses
from smsint.gateway.base import SmsGateway, StatusUpdate
from smsint.gateway.sandbox import SandboxGateway
from smsint.gateway.twilio import TwilioGateway
from smsint.jobs.worker import Worker
from smsint.logs import configure_logging
from smsint.services.delivery import deliver
from smsint.services.inbox import inbox
from smsint.services.installation import Misconfigured, build_runtime
from smsint.services.runtime import Runtime
from smsint.settings import Settings
from smsint.web import pages
from smsint.web.pages import sandbox
from smsint.web.pages.route import answer_people
from smsint.web.pages.sandbox import Advance
from smsint.web.pages.translation import missing_catalog
from smsint.web.webhooks import Signing, Webhooks

log = structlog.get_logger()


def keep_parts() -> None:
    """Tells the garbage collector that what is built by now stays to the end.

    Libraries, words, statements and routes are a million objects that are never garbage; looking
    at them again and again took an eighth of the processor time of a text (docs/performance.md).
    """
    gc.collect()
    gc.freeze()


def build_gateway(settings: Settings, clock: Clock) -> SmsGateway:
    """The provider that the settings name. Raises Misconfigured with what to mend."""
    if settings.gateway == "sandbox":
        return SandboxGateway(clock=clock)
    try:
        return _twilio(settings)
    except ValueError as error:
        raise Misconfigured(f"SMSINT_{error}") from None


def _twilio(settings: Settings) -> TwilioGateway:
    return TwilioGateway(
        settings.twilio_account_sid,
        settings.twilio_auth_token.get_secret_value(),
        public_url=settings.public_url,
        from_=settings.twilio_from or None,
        messaging_service_sid=settings.twilio_messaging_service_sid or None,
        api_url=settings.twilio_api_url or None,
        timeout=settings.provider_timeout,
    )


def signing(settings: Settings) -> Signing:
    """What a genuine webhook is signed with; without a token nothing is genuine."""
    tokens = (settings.twilio_auth_token, settings.twilio_auth_token_previous)
    return Signing(
        account_sid=settings.twilio_account_sid,
        tokens=[token.get_secret_value() for token in tokens if token.get_secret_value()],
        public_url=settings.public_url,
    )


def build_writers(settings: Settings) -> WriterProcesses | None:
    """The processes that the settings ask for; none: the web process writes itself."""
    wanted = settings.writers
    return WriterProcesses(partial(_writing, settings), wanted) if wanted else None


def _writing(settings: Settings) -> Work:
    """The parts of a process that only writes."""
    configure_logging(settings.log_level)
    runtime = build_runtime(settings)
    keep_parts()
    return runtime.database, inbox(runtime, utc_now)


def build_service(
    settings: Settings,
    runtime: Runtime,
    *,
    clock: Clock,
    with_worker: bool = True,
    gateway: SmsGateway | None = None,
    writers: Writers | None = None,
    advance: Advance | None = None,
) -> ASGIApp:
    """The application with its pages and webhooks, and the worker that lives as long as it does.

    ``writers`` write what the provider tells; threads of this process, unless others are given.
    ``advance`` moves the clock of a demo; without it the virtual phones show no clock to move.
    Raises Misconfigured.
    """
    if missing := missing_catalog(settings.console_language):
        raise Misconfigured(f"SMSINT_CONSOLE_LANGUAGE: there is no catalog {missing}")
    gateway = gateway or build_gateway(settings, clock)
    worker = Worker(runtime, gateway, clock) if with_worker else None
    writing = writers or WriterThreads(runtime.database, inbox(runtime, clock))
    wake = worker.sender.wake if worker else lambda: None
    webhooks = Webhooks(runtime, signing(settings), clock, writing, wake=wake)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        await writing.start()
        if worker:
            worker.start()
        log.info("started", gateway=settings.gateway, worker=with_worker)
        yield
        await writing.stop()
        if worker:
            await to_thread.run_sync(worker.stop)
        log.info("stopped")

    app = create_app(
        runtime,
        clock=clock,
        gateway_name=settings.gateway,
        metrics_token=settings.metrics_token.get_secret_value(),
        language=settings.console_language,
        lifespan=lifespan,
    )
    app.include_router(pages.router(https=settings.public_url.startswith("https:")))
    answer_people(app)
    connect_phones(gateway, runtime, clock)
    if isinstance(gateway, SandboxGateway):
        app.include_router(
            sandbox.router(webhooks.take, sender=gateway.senders[0], advance=advance)
        )
    return webhooks.before(app)


def connect_phones(gateway: SmsGateway, runtime: Runtime, clock: Clock) -> None:
    """In a sandbox every text reaches its virtual phone, and the service hears so at once."""
    if not isinstance(gateway, SandboxGateway):
        return

    def tell(update: StatusUpdate) -> None:
        with runtime.database.write() as session:
            deliver(session, runtime, [update], now=clock())

    gateway.early, gateway.on_status = ("delivered",), tell
