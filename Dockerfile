# One server of Mutual Ready. compose.yaml runs two of them behind nginx, with PostgreSQL and backups.
FROM python:3.13-slim

RUN apt-get update && apt-get install -y --no-install-recommends postgresql-client && rm -rf /var/lib/apt/lists/*

WORKDIR /app
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
COPY . .

RUN useradd --system --uid 10001 ready && install -d -o ready /app/data
USER ready
ENV PYTHONUNBUFFERED=1 MUTUAL_READY_LOG=json
EXPOSE 8501
# `exec` form, so that SIGTERM reaches the server, which then finishes what is being saved.
CMD ["python", "-m", "server", "--host", "0.0.0.0", "--port", "8501", "--forwarded-allow-ips", "*"]
