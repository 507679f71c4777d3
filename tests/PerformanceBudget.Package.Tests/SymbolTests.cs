using System.Reflection.Metadata;
using System.Text;
using PerformanceBudget.Package.Tests.Shared;

namespace PerformanceBudget.Package.Tests;

/// <summary>What a debugger finds, and what of the machine that packed nobody finds.</summary>
public sealed class SymbolTests(Packages packages)
{
    /// <summary>The kind of debugging information that says where sources are, in the format of portable symbols.</summary>
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    public static TheoryData<string> Ids => [.. Packages.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Symbols_SayWhereTheSourcesAre(string id)
    {
        using var archive = packages.OpenSymbols(id);
        var files = archive.Entries.Where(entry => Path.GetExtension(entry.Name) == ".pdb").ToArray();

        Assert.NotEmpty(files);
        Assert.All(
            files,
            file =>
            {
                using var content = new MemoryStream(Packages.Read(file));
                using var provider = MetadataReaderProvider.FromPortablePdbStream(content);
                var symbols = provider.GetMetadataReader();
                var link = symbols
                    .CustomDebugInformation.Select(symbols.GetCustomDebugInformation)
                    .Single(information => symbols.GetGuid(information.Kind) == SourceLink);
                Assert.Matches(
                    @"""/_/\*"":""https://raw\.githubusercontent\.com/owner/name/[0-9a-f]{40}/\*""",
                    Encoding.UTF8.GetString(symbols.GetBlobBytes(link.Value))
                );
            }
        );
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Files_NameNoFolderOfTheMachineThatPacked(string id)
    {
        byte[][] folders =
        [
            Encoding.UTF8.GetBytes(packages.Source),
            Encoding.Unicode.GetBytes(packages.Source),
        ];
        using var archive = packages.Open(id);
        using var symbols = packages.OpenSymbols(id);
        var own = archive
            .Entries.Concat(symbols.Entries)
            .Where(entry => entry.Name.Length > 0)
            .Select(entry => (entry.FullName, Content: Packages.Read(entry)))
            .ToArray();

        Assert.All(
            own,
            entry => Assert.DoesNotContain(folders, folder => entry.Content.AsSpan().IndexOf(folder) >= 0)
        );
    }
}
