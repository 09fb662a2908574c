"""Sending without a ledger: the texts are in memory, and what the provider says is forgotten."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence

import aiohttp

from smsint.gateway.base import OutgoingSms, SmsGateway


async def send_all(gateway: SmsGateway, texts: Sequence[OutgoingSms], in_flight: int) -> None:
    """The service's own client, so many at a time."""
    await _spread(gateway.send, texts, in_flight)
    await gateway.close()


async def send_all_by_aiohttp(
    url: str, login: tuple[str, str], sender: str, texts: Sequence[OutgoingSms], in_flight: int
) -> None:
    """The same requests by aiohttp, which is what one takes for speed."""
    headers = {"Authorization": aiohttp.encode_basic_auth(*login)}
    connector = aiohttp.TCPConnector(limit=in_flight)
    async with aiohttp.ClientSession(headers=headers, connector=connector) as session:

        async def send(sms: OutgoingSms) -> None:
            form = {
                "To": sms.to,
                "From": sender,
                "Body": sms.body,
                "StatusCallback": f"https://texts.clinic.example/twilio/status?o={sms.token}",
                "ValidityPeriod": str(sms.validity_seconds),
            }
            async with session.post(url, data=form) as answer:
                assert (await answer.json())["sid"]

        await _spread(send, texts, in_flight)


async def _spread(
    send: Callable[[OutgoingSms], Awaitable[object]], texts: Sequence[OutgoingSms], in_flight: int
) -> None:
    waiting = iter(texts)

    async def work(mine: Iterator[OutgoingSms]) -> None:
        for sms in mine:
            await send(sms)

    await asyncio.gather(*(work(waiting) for _ in range(in_flight)))
