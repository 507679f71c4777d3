using System.Text.RegularExpressions;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Text;

/// <summary>The page of a rule under <c>docs/rules</c>, which the tool carries in both languages.</summary>
internal static partial class RulePage
{
    private const string Heading = "## ";
    private const string Item = "- ";

    /// <summary>Writes the sections of the page of a code; nothing for a code without a page of its own.</summary>
    public static void Write(Page page, FindingCode code, Language language)
    {
        var folder = language == Language.Chinese ? "zh-CN" : "en";
        using var stream = typeof(RulePage).Assembly.GetManifestResourceStream($"rules/{folder}/{code}.md");
        if (stream is null)
        {
            return;
        }

        using var text = new StreamReader(stream);
        foreach (var block in Sections(text.ReadToEnd()))
        {
            if (block.StartsWith(Heading, StringComparison.Ordinal))
            {
                page.Line();
                page.Line(new Span(block[Heading.Length..], Ink.Title));
            }
            else
            {
                WriteParagraphs(page, block);
            }
        }
    }

    // What stands above the first heading the command says itself; a link to the fixture helps nobody who has only the tool.
    private static IEnumerable<string> Sections(string text) =>
        text.ReplaceLineEndings("\n")
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SkipWhile(block => !block.StartsWith(Heading, StringComparison.Ordinal))
            .Where(block => !block.Contains("/tests/fixtures/", StringComparison.Ordinal));

    private static void WriteParagraphs(Page page, string block)
    {
        var plain = Link().Replace(block, "${text}").Replace("`", string.Empty, StringComparison.Ordinal);
        if (plain.StartsWith(Item, StringComparison.Ordinal))
        {
            foreach (var item in plain[Item.Length..].Split("\n" + Item))
            {
                page.Paragraph(item, 2, label: Item);
            }
        }
        else
        {
            page.Paragraph(plain, 2);
        }
    }

    [GeneratedRegex(@"\[(?<text>[^\]]*)\]\([^)]*\)", RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
