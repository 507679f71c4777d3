using System.Collections.Immutable;
using System.Globalization;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents;

/// <summary>Says which pages of a document cannot be read, one finding for all of a kind.</summary>
internal sealed class PageFindings
{
    /// <summary>The share of letters without a code above which what is read of a page cannot be relied on, in hundredths.</summary>
    private const int MostUnreadable = 5;

    /// <summary>How much of a page without text a picture covers, in hundredths.</summary>
    private const int LeastOfPicture = 30;

    private readonly List<int> _pictures = [];
    private readonly List<(int Page, int Count, int Unreadable)> _unreadable = [];
    private readonly List<int> _inferred = [];

    /// <summary>Looks at a page.</summary>
    public void Add(PrintedPage page)
    {
        var count = 0;
        var unreadable = 0;
        foreach (var letter in page.Letters)
        {
            count += letter.IsBlank ? 0 : 1;
            unreadable += letter.Text is null ? 1 : 0;
        }

        if (unreadable > 0)
        {
            _unreadable.Add((page.Number, count, unreadable));
        }
    }

    /// <summary>Looks at a page on which nothing stands but what is on every page.</summary>
    public void AddEmpty(PrintedPage page)
    {
        if (IsPicture(page))
        {
            _pictures.Add(page.Number);
        }
    }

    /// <summary>Looks at the grids of a page.</summary>
    public void Add(PrintedPage page, List<RuledGrid> grids)
    {
        if (grids.Exists(grid => grid.IsDotted))
        {
            _inferred.Add(page.Number);
        }
    }

    /// <summary>The findings, in the order of the pages on which they begin.</summary>
    public ImmutableArray<PlacedFinding> ToImmutable()
    {
        var findings = ImmutableArray.CreateBuilder<PlacedFinding>();
        AddUnreadable(findings, Severity.Error, page => page.Unreadable * 100 > page.Count * MostUnreadable);
        AddUnreadable(
            findings,
            Severity.Warning,
            page => page.Unreadable * 100 <= page.Count * MostUnreadable
        );
        AddPages(findings, PageProblems.Picture, _pictures);
        AddPages(findings, PageProblems.InferredColumns, _inferred);
        return findings.ToImmutable();
    }

    private static void AddPages(
        ImmutableArray<PlacedFinding>.Builder findings,
        FindingDefinition definition,
        List<int> pages
    )
    {
        if (pages.Count > 0)
        {
            findings.Add(
                new PlacedFinding(
                    new Finding(definition, string.Empty, [new("pages", Ranges(pages))]),
                    SourcePlace.OnPage(pages[0])
                )
            );
        }
    }

    private static bool IsPicture(PrintedPage page) =>
        page.Pictures.Exists(picture =>
            (long)picture.Width * picture.Height * 100 >= (long)page.Width * page.Height * LeastOfPicture
        );

    /// <summary>Numbers in ascending order as ranges: <c>1-3, 7</c>.</summary>
    private static BilingualText Ranges(List<int> numbers)
    {
        var ranges = new List<string>();
        for (var i = 0; i < numbers.Count; )
        {
            var first = numbers[i];
            var last = first;
            while (++i < numbers.Count && numbers[i] == last + 1)
            {
                last++;
            }

            ranges.Add(
                first == last
                    ? first.ToString(CultureInfo.InvariantCulture)
                    : string.Create(CultureInfo.InvariantCulture, $"{first}-{last}")
            );
        }

        return new BilingualText(string.Join('、', ranges), string.Join(", ", ranges));
    }

    private void AddUnreadable(
        ImmutableArray<PlacedFinding>.Builder findings,
        Severity severity,
        Predicate<(int Page, int Count, int Unreadable)> isMeant
    )
    {
        var pages = _unreadable.FindAll(isMeant);
        if (pages.Count == 0)
        {
            return;
        }

        findings.Add(
            new PlacedFinding(
                new Finding(
                    PageProblems.UnreadableLetters,
                    string.Empty,
                    [
                        new("pages", Ranges(pages.ConvertAll(page => page.Page))),
                        new("count", pages.Sum(page => page.Count)),
                        new(FindingValue.Actual, pages.Sum(page => page.Unreadable)),
                    ],
                    severity: severity
                ),
                SourcePlace.OnPage(pages[0].Page)
            )
        );
    }
}
