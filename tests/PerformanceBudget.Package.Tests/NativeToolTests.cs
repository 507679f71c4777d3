using PerformanceBudget.Package.Tests.Shared;

namespace PerformanceBudget.Package.Tests;

/// <summary>The tool, compiled ahead of time as docs/install.md says: without a warning, and byte for byte what it says on the runtime.</summary>
public sealed class NativeToolTests(Packages packages)
{
    private static readonly string[] Documents =
    [
        .. Directory
            .EnumerateFiles(Repository.PathTo("samples"))
            .Concat(
                Directory.EnumerateFiles(
                    Repository.PathTo("tests", "fixtures", "documents"),
                    "*",
                    SearchOption.AllDirectories
                )
            )
            .Where(path => Path.GetExtension(path) != ".md")
            .Select(path => Path.GetRelativePath(Repository.Root, path))
            .Order(StringComparer.Ordinal),
    ];

    private static readonly string[][] Commands =
    [
        ["check", .. Documents],
        ["check", .. Documents, "--format", "html", "--lang", "en"],
        ["check", .. Documents, "--format", "json"],
        ["check", .. Documents, "--format", "sarif"],
        ["check", .. Documents, "--format", "ndjson"],
        ["check", "samples", "--previous", "samples", "--severity", "PB3003=error"],
        ["check", "tests/fixtures/documents/songjiang.xls"],
        ["read", "samples/songjiang-2026.docx"],
        ["value", "≥95%", "--format", "json"],
        ["formula", "3天*800人*60.00元/人/天=14.40万元", "--format", "json"],
        ["rules"],
        ["explain", "PB2003"],
        ["check", "--help"],
        ["completion", "bash"],
        ["[suggest]", " check --"],
        ["chek"],
    ];

    [Fact]
    public void Tool_CompiledAheadOfTime_SaysWhatItSaysOtherwise()
    {
        using var work = new WorkFolder();
        _ = new Command(
            Repository.Root,
            "dotnet",
            "publish",
            "src/PerformanceBudget.Cli",
            "--configuration",
            "Release",
            "--runtime",
            "linux-x64",
            "-p:PublishAot=true",
            "--artifacts-path",
            work.PathTo("artifacts"),
            "--output",
            work.PathTo("native")
        ).Output();

        Assert.Equal([work.PathTo("native/pbudget")], Directory.GetFiles(work.PathTo("native")));
        Assert.All(
            Commands,
            arguments =>
            {
                var native = new Command(Repository.Root, work.PathTo("native/pbudget"), arguments).Run();
                var managed = new Command(Repository.Root, packages.Pbudget, arguments).Run();
                Assert.Equal(
                    (managed.ExitCode, managed.Output, managed.Errors),
                    (native.ExitCode, native.Output, native.Errors)
                );
            }
        );
    }
}
