using PerformanceBudget.Package.Tests.Shared;

namespace PerformanceBudget.Package.Tests;

/// <summary>The README's C# in a project outside the repository, which takes the packed library.</summary>
public sealed class ReadmeProgramTests(ReadmeProgramTests.Built built)
    : IClassFixture<ReadmeProgramTests.Built>
{
    [Fact]
    public void Program_Takes_ThePackedPackage() => built.AssertTaken();

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    public void Program_Prints_WhatThePageSays(string target) =>
        Assert.Equal(built.Expected, built.Run(target));

    public sealed class Built(Packages packages) : ConsumerProgram(packages, "README.md", [Packages.Library]);
}
