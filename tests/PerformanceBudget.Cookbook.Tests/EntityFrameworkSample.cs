using Microsoft.Data.Sqlite;
using PerformanceBudget.Testing;

namespace PerformanceBudget.Cookbook.Tests;

/// <summary>The file that the sample of a database made of all declarations.</summary>
public sealed class EntityFrameworkSample : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    private string File => _folder.PathTo("budget.db");

    /// <summary>Runs it twice, the second time over what the first has left.</summary>
    public async ValueTask InitializeAsync()
    {
        string[] arguments = [File, .. Samples.All.Select(Samples.PathTo)];
        var first = await SampleProgram.Run("PerformanceBudget.EntityFramework", arguments);
        Assert.Equal(first, await SampleProgram.Run("PerformanceBudget.EntityFramework", arguments));
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>The first column of what a query finds.</summary>
    public async Task<IReadOnlyList<string>> Ask(string query)
    {
        await using var database = new SqliteConnection($"Data Source={File};Pooling=False");
        await database.OpenAsync();
        await using var command = database.CreateCommand();
#pragma warning disable CA2100 // The queries are those of the tests.
        command.CommandText = query;
#pragma warning restore CA2100
        var values = new List<string>();
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            values.Add(rows.GetString(0));
        }

        return values;
    }
}
