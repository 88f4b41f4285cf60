using Microsoft.Extensions.FileProviders;

namespace NotesBot.DevChat;

/// <summary>Serves the page, its own files, and of <c>node_modules</c> the two scripts that it needs.</summary>
internal static class PageFiles
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly Dictionary<string, (string Path, string Type)> Files = new()
    {
        ["/"] = ("index.html", "text/html; charset=utf-8"),
        ["/devchat/lib/adaptivecards.js"] = ("node_modules/adaptivecards/dist/adaptivecards.min.js", "text/javascript; charset=utf-8"),
        ["/devchat/lib/markdown-it.js"] = ("node_modules/markdown-it/dist/markdown-it.min.js", "text/javascript; charset=utf-8"),
    };

    public static void Map(IEndpointRouteBuilder routes)
    {
        var folder = Folder(routes.ServiceProvider.GetRequiredService<IHostEnvironment>());
        foreach (var (route, file) in Files)
        {
            routes.MapGet(route, (HttpResponse response) => Send(folder, file.Path, file.Type, response));
        }

        routes.MapGet("/devchat/page/{name}.css", (string name, HttpResponse response) =>
            Send(folder, $"{name}.css", "text/css; charset=utf-8", response));
        routes.MapGet("/devchat/page/{name}.js", (string name, HttpResponse response) =>
            Send(folder, $"{name}.js", "text/javascript; charset=utf-8", response));
    }

    private static IResult Send(PhysicalFileProvider folder, string path, string type, HttpResponse response)
    {
        if (folder.GetFileInfo(path) is not { Exists: true } file)
        {
            return TypedResults.NotFound();
        }

        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = "no-cache";
        return TypedResults.File(file.CreateReadStream(), type, lastModified: file.LastModified);
    }

    // Beside the sources the page can be edited while the bot runs; a published bot has its own copy.
    private static PhysicalFileProvider Folder(IHostEnvironment environment)
    {
        var source = Path.Combine(environment.ContentRootPath, "DevChat", "page");
        return new PhysicalFileProvider(
            File.Exists(Path.Combine(source, "index.html")) ? source : Path.Combine(AppContext.BaseDirectory, "DevChat", "page"));
    }
}
