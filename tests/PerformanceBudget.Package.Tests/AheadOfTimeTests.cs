using PerformanceBudget.Package.Tests.Shared;

namespace PerformanceBudget.Package.Tests;

/// <summary>An application (tests/aot) that takes the packed libraries and is compiled ahead of time, without a warning.</summary>
public sealed class AheadOfTimeTests(Packages packages)
{
    [Fact]
    public void Application_CompiledAheadOfTime_PrintsWhatItPrintsOtherwise()
    {
        using var work = new WorkFolder();
        var folder = work.Copy("tests/aot", "aot");
        string[] inputs =
        [
            Repository.PathTo("schema", "declaration-1.0.schema.json"),
            Repository.PathTo("samples", "songjiang-2026.json"),
            Repository.PathTo("samples", "songjiang-2026.docx"),
        ];

        _ = Dotnet("publish", "--configuration", "Release", "--output", "native").Output();
        var native = new Command(
            folder,
            Path.Combine(folder, "native", "PerformanceBudget.Aot"),
            inputs
        ).Output();
        _ = Dotnet("build", "--configuration", "Release", "--output", "managed", "-p:PublishAot=false")
            .Output();
        var managed = Dotnet(["managed/PerformanceBudget.Aot.dll", .. inputs]).Output();

        Assert.Contains("values of", native, StringComparison.Ordinal);
        Assert.Equal(managed, native);

        Command Dotnet(params string[] arguments) =>
            new(folder, "dotnet", arguments) { Environment = packages.ForConsumers() };
    }
}
