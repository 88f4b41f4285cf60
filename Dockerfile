# The bot in Production: plain HTTP on port 8080, for a proxy with a certificate before it; the database in the volume /data.
# docs/deploy.md tells how to run it and which settings it needs.
FROM mcr.microsoft.com/dotnet/sdk:10.0-noble AS build
WORKDIR /source
COPY . .
RUN dotnet publish bot --configuration Release --output /app -p:RestoreLockedMode=true

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble
# SQLite, and the time zones under their old names too (Asia/Calcutta), which clients still send.
RUN apt-get update \
 && apt-get install --yes --no-install-recommends libsqlite3-0 tzdata tzdata-legacy \
 && rm -rf /var/lib/apt/lists/* \
 && install --directory --owner "$APP_UID" --group "$APP_UID" --mode 700 /data
WORKDIR /app
COPY --from=build /app .
ENV ASPNETCORE_HTTP_PORTS= \
    Urls=http://+:8080 \
    Database__Path=/data/notesbot.db
USER $APP_UID
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["dotnet", "NotesBot.dll"]
