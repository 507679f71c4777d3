using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;
using PerformanceBudget.Package.Tests.Shared;

namespace PerformanceBudget.Package.Tests;

/// <summary>What a registry shows of a package.</summary>
public sealed partial class PackageMetadataTests(Packages packages)
{
    public static TheoryData<string> Ids => [.. Packages.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Package_SaysWhatItIs(string id)
    {
        Assert.Equal("0.9.0", Text(id, "version"));
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}.*[a-z]", Text(id, "description"));
        Assert.NotEmpty(Text(id, "tags"));
        Assert.NotEmpty(Text(id, "authors"));
        Assert.Equal("MIT", Text(id, "license"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Readme_IsItsOwn_AndLeadsNowhereThatAReaderOfARegistryCannotGo(string id)
    {
        var readme = packages.Read(id, Text(id, "readme"));

        Assert.Equal(File.ReadAllBytes(Repository.PathTo("src", id, "README.md")), readme);
        Assert.DoesNotMatch(@"\]\((?!https://)|src=", Encoding.UTF8.GetString(readme));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Icon_IsAPictureOf128Pixels(string id)
    {
        var icon = packages.Read(id, Text(id, "icon"));

        Assert.Equal("\u0089PNG\r\n\u001a\n", Encoding.Latin1.GetString(icon[..8]));
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)));
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20)));
    }

    /// <summary>What is public is listed, so that nothing changes there unnoticed. Without the files the analyzer is silent.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void PublicMembers_OfALibrary_AreListed(string id) =>
        Assert.True(
            id == Packages.Tool
                || (
                    File.Exists(Repository.PathTo("src", id, "PublicAPI.Shipped.txt"))
                    && File.Exists(Repository.PathTo("src", id, "PublicAPI.Unshipped.txt"))
                )
        );

    [Theory]
    [MemberData(nameof(Ids))]
    public void ReleaseNotes_AreTheSectionOfTheChangelog(string id)
    {
        var changelog = File.ReadAllText(Path.Combine(packages.Source, "CHANGELOG.md"));
        var section = Sections()
            .Split(changelog)
            .Single(part => part.StartsWith("## 0.9.0", StringComparison.Ordinal));

        Assert.Equal(
            section[section.IndexOf('\n', StringComparison.Ordinal)..].Trim(),
            Text(id, "releaseNotes")
        );
    }

    [Fact]
    public void Version_WithoutASectionOfTheChangelog_IsNotPacked()
    {
        using var work = new WorkFolder();

        var run = Pack(Packages.Library, work.Path, "-p:Version=0.9.77");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("CHANGELOG.md has no section ‘## 0.9.77’.", run.Output, StringComparison.Ordinal);
    }

    /// <summary>There is no public home yet, and none is invented.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Addresses_NobodyGave_AreNotThere(string id)
    {
        var specification = packages.SpecificationOf(id);

        Assert.DoesNotContain(specification.Elements(), element => element.Name.LocalName == "projectUrl");
        Assert.DoesNotContain(
            specification.Elements(),
            element => element.Name.LocalName == "repository" && element.Attribute("url") is not null
        );
    }

    [Fact]
    public void Addresses_SomebodyGave_AreThere()
    {
        const string Home = "https://git.example.org/performance-budget";
        using var work = new WorkFolder();

        Assert.Equal(0, Pack(Packages.Library, work.Path, $"-p:RepositoryUrl={Home}").ExitCode);

        var specification = Packages.SpecificationIn(
            Path.Combine(work.Path, Path.GetFileName(packages.FileOf(Packages.Library))),
            Packages.Library
        );
        Assert.Equal(
            Home,
            specification.Elements().Single(element => element.Name.LocalName == "projectUrl").Value
        );
        var repository = specification.Elements().Single(element => element.Name.LocalName == "repository");
        Assert.Equal("git", repository.Attribute("type")?.Value);
        Assert.Equal(Home, repository.Attribute("url")?.Value);
        Assert.Matches("^[0-9a-f]{40}$", repository.Attribute("commit")?.Value);
    }

    /// <summary>The adapter over a declaration of NodaMoney's members would be a package that nobody can use.</summary>
    [Fact]
    public void Adapter_WithoutThePackageOfNodaMoney_IsNotPacked()
    {
        using var work = new WorkFolder();

        Assert.Equal(0, Pack("PerformanceBudget.NodaMoney", work.Path).ExitCode);

        Assert.Empty(Directory.EnumerateFileSystemEntries(work.Path));
    }

    private CommandRun Pack(string id, string folder, params string[] options) =>
        new Command(
            packages.Source,
            "dotnet",
            ["pack", $"src/{id}", "--configuration", "Release", "--no-build", "--output", folder, .. options]
        ).Run();

    private string Text(string id, string element) =>
        packages.SpecificationOf(id).Elements().Single(found => found.Name.LocalName == element).Value;

    [GeneratedRegex("^(?=## )", RegexOptions.Multiline)]
    private static partial Regex Sections();
}
