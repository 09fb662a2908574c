# Two stages: the first installs, the second only runs. No secret is in either.
FROM python:3.11-slim AS build
WORKDIR /src
RUN python -m venv /app
COPY requirements/run.txt requirements/run.txt
RUN /app/bin/pip install --no-cache-dir --require-hashes -r requirements/run.txt
COPY pyproject.toml README.md LICENSE ./
COPY smsint smsint
COPY message_library message_library
COPY migrations migrations
RUN /app/bin/pip install --no-cache-dir --no-deps --no-build-isolation .

FROM python:3.11-slim
RUN useradd --uid 10001 --create-home --home-dir /data smsint
COPY --from=build /app /app
ENV PATH=/app/bin:$PATH PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 \
    SMSINT_DATABASE_URL=sqlite:////data/smsint.db
# All that is ever written is under /data: run with a read-only root (compose.yaml does).
WORKDIR /data
VOLUME /data
USER 10001
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
    CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000/healthz', timeout=4)"]
CMD ["smsint", "serve", "--host", "0.0.0.0", "--migrate"]
