using PerformanceBudget.Package.Tests.Shared;

namespace PerformanceBudget.Package.Tests;

/// <summary>The programs of docs/other-languages.md, run where a user would run them, print what the page says.</summary>
public sealed class OtherLanguagesTests(Packages packages)
{
    // Debian's own python, whatever else the machine calls python3.
    [Theory]
    [InlineData("python", "Program.py", "/usr/bin/python3")]
    [InlineData("java", "Program.java", "java", "-cp", "/usr/share/java/*")]
    public void Program_Prints_WhatThePageSays(
        string language,
        string file,
        string runner,
        params string[] options
    )
    {
        using var work = new WorkFolder();
        var (program, expected) = new MarkdownPage("docs/other-languages.md").Program(language);
        File.WriteAllText(work.PathTo(file), program);
        _ = work.Copy("samples/songjiang-2026.json", "songjiang-2026.json");
        _ = work.Copy("schema/declaration-1.0.schema.json", "declaration-1.0.schema.json");

        var command = new Command(work.Path, runner, [.. options, file])
        {
            Environment =
            {
                ["PATH"] =
                    $"{Path.GetDirectoryName(packages.Pbudget)}:{Environment.GetEnvironmentVariable("PATH")}",
            },
        };

        Assert.Equal(expected, command.Output());
    }
}
