using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using NotesBot.Stores;

namespace NotesBot.Tests.Stores;

public sealed class StoreServicesTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("notesbot-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public async Task The_bot_starts_with_a_database_below_its_content_root()
    {
        await using var app = Build(null);
        await app.StartAsync();

        Assert.True(File.Exists(Path.Combine(root, "data", "notesbot.db")));
        await app.StopAsync();
    }

    [Fact]
    public async Task The_path_can_be_set_and_every_store_uses_it()
    {
        await using (var app = Build("other/notes.db"))
        {
            var services = app.Services;
            await services.GetRequiredService<PersonStore>().SaveAsync(new Person { Id = "ada" }, CancellationToken.None);
            await services.GetRequiredService<DraftStore>().SaveAsync(Samples.Draft(), 0, CancellationToken.None);
            await services.GetRequiredService<AgendaStore>().ChangeAsync(
                "ada", agenda => agenda with { Reach = new Reach { Reference = "{}" } }, CancellationToken.None);
            await services.GetRequiredService<CustomerStore>().UseAsync("ada", "Fabrikam", CancellationToken.None);
            await services.GetRequiredService<TurnStore>().MarkDoneAsync("t1", CancellationToken.None);
            await services.GetRequiredService<IStorage>().WriteAsync(
                new Dictionary<string, object> { ["a"] = new Dictionary<string, object>() },
                CancellationToken.None);
            Assert.Empty(await services.GetRequiredService<NoteStore>().NewestAsync("ada", 5, CancellationToken.None));
        }

        using var reopened = TemporarySqlite.Open(Path.Combine(root, "other", "notes.db"));
        Assert.NotNull(await new PersonStore(reopened, TimeProvider.System).FindAsync("ada", CancellationToken.None));
        Assert.NotEmpty(await new BotStateStorage(reopened).ReadAsync(["a"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("data/")]
    [InlineData(":memory:")]
    public async Task A_path_that_is_no_file_stops_the_start_by_the_settings_name(string path)
    {
        await using var app = Build(path);

        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => app.StartAsync());

        Assert.Contains("Database:Path", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_cannot_be_used_stops_the_start()
    {
        await File.WriteAllTextAsync(Path.Combine(root, "plans.txt"), string.Concat(Enumerable.Repeat("holiday plans ", 500)));
        await using var app = Build("plans.txt");

        await Assert.ThrowsAsync<DatabaseException>(() => app.StartAsync());
    }

    private WebApplication Build(string? path)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = root });
        builder.Configuration.AddInMemoryCollection([new("urls", "http://127.0.0.1:0")]);
        if (path is not null)
        {
            builder.Configuration.AddInMemoryCollection([new("Database:Path", path)]);
        }

        builder.Services.AddStores(builder.Configuration);
        return builder.Build();
    }
}
