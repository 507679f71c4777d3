using System.Globalization;
using System.Text.RegularExpressions;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>The fiscal year of a document: of its forms, its headline, the options, a title, the name of the file, or the first day of a project.</summary>
internal static partial class PrintedYear
{
    private static readonly BilingualText What = new("年度", "The year");

    /// <summary>The year, with a note where it comes from; null where nothing says it.</summary>
    public static int? Find(
        IReadOnlyList<FormDraft> forms,
        IReadOnlyList<Passage> titles,
        (int Year, Excerpt Excerpt)? headlineYear,
        DocumentOptions options,
        SourceNotes notes
    )
    {
        var printed = forms
            .Where(form => form.FiscalYear is not null)
            .GroupBy(form => form.FiscalYear!.Value)
            .OrderByDescending(group => group.Count())
            .FirstOrDefault();
        if (printed is not null)
        {
            notes.Place("/fiscalYear", printed.First().FiscalYearExcerpt!);
            return printed.Key;
        }

        if (headlineYear is { } headline)
        {
            notes.Place("/fiscalYear", headline.Excerpt);
            return headline.Year;
        }

        if (options.FiscalYear is { } given)
        {
            return given;
        }

        if (TitleYear(forms, titles) is var (year, excerpt))
        {
            Identity.Infer(
                What,
                year,
                new BilingualText("文件标题", "the title"),
                excerpt,
                notes,
                "/fiscalYear"
            );
            return year;
        }

        if (options.FileName is { } name && YearIn(name) is { } named)
        {
            Identity.Infer(
                What,
                named,
                new BilingualText("文件名", "the name of the file"),
                null,
                notes,
                "/fiscalYear"
            );
            return named;
        }

        foreach (
            var start in forms
                .Select(form => form[FormField.PeriodStart] ?? form[FormField.Period])
                .OfType<Datum>()
        )
        {
            if (YearIn(start.Text) is { } begun)
            {
                Identity.Infer(
                    What,
                    begun,
                    new BilingualText("项目的开始日期", "the first day of a project"),
                    start.Excerpt,
                    notes,
                    "/fiscalYear"
                );
                return begun;
            }
        }

        return null;
    }

    /// <summary>The year of most titles right above forms, else of the first title of the document.</summary>
    private static (int Year, Excerpt Excerpt)? TitleYear(
        IReadOnlyList<FormDraft> forms,
        IReadOnlyList<Passage> titles
    )
    {
        var headings = forms
            .Select(form => form.HeadingYear)
            .OfType<(int Year, Excerpt)>()
            .GroupBy(heading => heading.Year)
            .MaxBy(group => group.Count());
        if (headings is not null)
        {
            return headings.First();
        }

        foreach (var title in titles.Take(20))
        {
            if (title.Text.Length <= 60 && YearIn(title.Text) is { } year)
            {
                return (year, title.Excerpt);
            }
        }

        return null;
    }

    private static int? YearIn(string text) =>
        YearPattern().Match(FormText.Key(text)) is { Success: true } match
            ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex(
        @"(?<!\d)(?<year>20\d{2})(?:年|(?!\d))",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex YearPattern();
}
