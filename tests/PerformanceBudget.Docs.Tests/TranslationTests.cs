using System.Text.RegularExpressions;

namespace PerformanceBudget.Docs.Tests;

/// <summary>A page in Chinese says what the page in English says, as far as a program can tell: section by section.</summary>
public sealed partial class TranslationTests
{
    /// <summary>What studies write stands on the page in English only, which the other one links to.</summary>
    private const string Generated = "(?s)<!-- The study.*?<!-- As far as here. -->";

    public static TheoryData<string> Translations =>
        [
            "README.zh-CN.md",
            .. Page
                .All.Select(page => page.Path)
                .Where(path => path.StartsWith("docs/zh-CN/", StringComparison.Ordinal)),
        ];

    [Theory]
    [MemberData(nameof(Translations))]
    public void Translation_HasTheHeadingsOfItsOriginal_InOrder(string path) =>
        Assert.Equal(
            Sections(Original(path)).Select(section => section.Level),
            Sections(path).Select(section => section.Level)
        );

    [Theory]
    [MemberData(nameof(Translations))]
    public void Translation_HasTheCodeOfItsOriginal(string path) =>
        Assert.Equal(
            new Page(Original(path)).Blocks.Select(block => (block.Language, WithoutComments(block.Text))),
            new Page(path).Blocks.Select(block => (block.Language, WithoutComments(block.Text)))
        );

    /// <summary>Rows, items of lists, codes and numbers: what somebody forgets who changes one of the two.</summary>
    [Theory]
    [MemberData(nameof(Translations))]
    public void Translation_HasTheRowsCodesAndNumbersOfItsOriginal(string path)
    {
        foreach (var (original, translation) in Sections(Original(path)).Zip(Sections(path)))
        {
            var place = $"{path}, {translation.Heading}";
            Assert.Equal(Of(original), Of(translation));

            (string, int, int, string, string) Of(Section section) =>
                (
                    place,
                    Rows().Count(section.Text),
                    Items().Count(section.Text),
                    string.Join(
                        ' ',
                        Codes()
                            .Matches(section.Text)
                            .Select(match => match.Value)
                            .Distinct()
                            .Order(StringComparer.Ordinal)
                    ),
                    string.Join(
                        ' ',
                        Numbers()
                            .Matches(section.Text)
                            .Select(match => match.Value)
                            .Distinct()
                            .Order(StringComparer.Ordinal)
                    )
                );
        }
    }

    private static string Original(string path) =>
        path.Replace(".zh-CN", "", StringComparison.Ordinal).Replace("zh-CN/", "", StringComparison.Ordinal);

    private static IEnumerable<Section> Sections(string path)
    {
        var text = Regex.Replace(
            new Page(path).Text,
            Generated,
            "",
            RegexOptions.None,
            TimeSpan.FromSeconds(10)
        );
        var prose = Blocks().Replace(text, "");
        return Headings()
            .Split(prose)
            .Where(part => part.Length > 0)
            .Select(part => new Section(part.Split('\n')[0], Links().Replace(part, "]")));
    }

    private static string WithoutComments(string code) => Comments().Replace(code, "");

    private sealed record Section(string Heading, string Text)
    {
        public int Level => Heading.TakeWhile(character => character == '#').Count();
    }

    [GeneratedRegex(@"^(?=#+ )", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex(@"^```.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"^\|", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex(@"^ *(?:-|\d+\.) ", RegexOptions.Multiline)]
    private static partial Regex Items();

    [GeneratedRegex(@"PB\d{4}|`[^`\n]+`")]
    private static partial Regex Codes();

    [GeneratedRegex(@"(?<![A-Za-z0-9_.,])\d(?:[\d,.]*\d)?")]
    private static partial Regex Numbers();

    [GeneratedRegex(@" *(?://|#) .*")]
    private static partial Regex Comments();
}
