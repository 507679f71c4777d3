using System.Text;
using PerformanceBudget.Package.Tests.Shared;

namespace PerformanceBudget.Package.Tests;

/// <summary>What is in the packages.</summary>
public sealed class PackedContentsTests(Packages packages)
{
    private static readonly string[] Targets = ["net10.0", "net8.0"];

    public static TheoryData<string> Ids => [.. Packages.Ids];

    [Fact]
    public void Solution_Packs_TheLibrariesAndTheTool()
    {
        Assert.Contains(Packages.Library, Packages.Ids);
        Assert.Contains(Packages.Documents, Packages.Ids);
        Assert.Contains(Packages.DocumentsOfPages, Packages.Ids);
        Assert.Contains(Packages.DocumentsOfPrint, Packages.Ids);
        Assert.Contains(Packages.Reports, Packages.Ids);
        Assert.Contains(Packages.Tool, Packages.Ids);
    }

    /// <summary>Whoever hands on a library hands on whose it is and under which licence.</summary>
    [Fact]
    public void Tool_NamesEveryLibraryThatItCarries()
    {
        var notices = Encoding.UTF8.GetString(packages.Read(Packages.Tool, "THIRD-PARTY-NOTICES.md"));
        using var archive = packages.Open(Packages.Tool);
        var own = Packages.Ids.Append("pbudget").ToHashSet();
        var carried = archive
            .Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal))
            .Select(entry => Path.GetFileNameWithoutExtension(entry.Name))
            .Where(name => !name.EndsWith(".resources", StringComparison.Ordinal) && !own.Contains(name))
            .ToArray();

        Assert.NotEmpty(carried);
        Assert.All(carried, name => Assert.True(IsNamed(name), $"{name} is carried and not named"));
        Assert.NotEmpty(packages.Read(Packages.Tool, "LICENSE"));

        // The parts of PdfPig are assemblies of their own.
        bool IsNamed(string name) =>
            notices.Contains($"| {name} |", StringComparison.Ordinal)
            || (
                name.StartsWith("UglyToad.PdfPig", StringComparison.Ordinal)
                && notices.Contains("| PdfPig |", StringComparison.Ordinal)
            );
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Package_OfALibrary_HasEveryTargetWithItsDocumentation(string id)
    {
        using var archive = packages.Open(id);
        if (id == Packages.Tool)
        {
            Assert.Contains(
                archive.Entries,
                entry => entry.FullName.EndsWith("/pbudget.dll", StringComparison.Ordinal)
            );
            return;
        }

        foreach (var target in Targets)
        {
            Assert.NotEmpty(packages.Read(id, $"lib/{target}/{id}.dll"));
            Assert.Contains(
                "<member name=\"T:",
                Encoding.UTF8.GetString(packages.Read(id, $"lib/{target}/{id}.xml")),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void Library_HasTheSchemas()
    {
        var schemas = Directory.GetFiles(Repository.PathTo("schema"), "*.schema.json");

        Assert.NotEmpty(schemas);
        Assert.All(
            schemas,
            path =>
                Assert.Equal(
                    File.ReadAllBytes(path),
                    packages.Read(Packages.Library, "schema/" + Path.GetFileName(path))
                )
        );
    }

    [Theory]
    [InlineData(
        Packages.Library,
        "net10.0: Ardalis.GuardClauses",
        "net8.0: Ardalis.GuardClauses",
        "net8.0: System.Text.Json"
    )]
    [InlineData(
        Packages.Documents,
        "net10.0: Ardalis.GuardClauses",
        "net10.0: PerformanceBudget.Domain",
        "net8.0: Ardalis.GuardClauses",
        "net8.0: PerformanceBudget.Domain",
        "net8.0: System.Text.Json"
    )]
    [InlineData(
        Packages.DocumentsOfPages,
        "net10.0: AngleSharp",
        "net10.0: Ardalis.GuardClauses",
        "net10.0: PerformanceBudget.Documents",
        "net8.0: AngleSharp",
        "net8.0: Ardalis.GuardClauses",
        "net8.0: PerformanceBudget.Documents",
        "net8.0: System.Text.Json"
    )]
    [InlineData(
        Packages.DocumentsOfPrint,
        "net10.0: Ardalis.GuardClauses",
        "net10.0: PdfPig",
        "net10.0: PerformanceBudget.Documents",
        "net8.0: Ardalis.GuardClauses",
        "net8.0: PdfPig",
        "net8.0: PerformanceBudget.Documents",
        "net8.0: System.Text.Json"
    )]
    [InlineData(
        Packages.Reports,
        "net10.0: Ardalis.GuardClauses",
        "net10.0: PerformanceBudget.Domain",
        "net8.0: Ardalis.GuardClauses",
        "net8.0: PerformanceBudget.Domain",
        "net8.0: System.Text.Json"
    )]
    [InlineData(Packages.Tool)]
    public void Package_DependsOnThese_AndNothingElse(string id, params string[] dependencies) =>
        Assert.Equal(
            dependencies,
            packages
                .SpecificationOf(id)
                .Descendants()
                .Where(element => element.Name.LocalName == "dependency")
                .Select(element =>
                    $"{element.Parent!.Attribute("targetFramework")!.Value}: {element.Attribute("id")!.Value}"
                )
                .Order(StringComparer.Ordinal)
        );
}
