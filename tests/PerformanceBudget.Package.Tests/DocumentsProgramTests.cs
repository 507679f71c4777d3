using PerformanceBudget.Package.Tests.Shared;

namespace PerformanceBudget.Package.Tests;

/// <summary>The C# of the page on published documents in a project outside the repository, which takes the packed readers.</summary>
public sealed class DocumentsProgramTests(DocumentsProgramTests.Built built)
    : IClassFixture<DocumentsProgramTests.Built>
{
    [Fact]
    public void Program_Takes_ThePackedPackages() => built.AssertTaken();

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    public void Program_Prints_WhatThePageSays(string target) =>
        Assert.Equal(built.Expected, built.Run(target));

    public sealed class Built(Packages packages)
        : ConsumerProgram(
            packages,
            "docs/documents.md",
            [Packages.DocumentsOfPages, Packages.DocumentsOfPrint],
            "samples/songjiang-2026.docx",
            "tests/fixtures/documents/songjiang-writer.pdf"
        );
}
