using PerformanceBudget.Package.Tests.Shared;

namespace PerformanceBudget.Package.Tests;

/// <summary>The programs of docs/interop.md in F# and in Visual Basic, in projects outside the repository that take the packed library.</summary>
public sealed class NetLanguagesTests(Packages packages)
{
    [Theory]
    [InlineData("fsharp", "fs")]
    [InlineData("vb", "vb")]
    public void Program_Prints_WhatThePageSays(string language, string extension)
    {
        using var built = new Built(packages, language, extension);

        built.AssertTaken();
        Assert.Equal(built.Expected, built.Run("net10.0"));
        Assert.Equal(built.Expected, built.Run("net8.0"));
    }

    private sealed class Built(Packages packages, string language, string extension)
        : ConsumerProgram(
            packages,
            "docs/interop.md",
            language,
            extension,
            [Packages.Library],
            "samples/songjiang-2026.json"
        );
}
