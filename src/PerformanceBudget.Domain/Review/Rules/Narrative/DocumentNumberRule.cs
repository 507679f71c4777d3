using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace PerformanceBudget.Domain.Review;

/// <summary>PB4005: a document number out of its pattern, or one document with several numbers.</summary>
internal sealed class DocumentNumberRule()
    : ReviewRule(
        new FindingDefinition(
            "PB4005",
            Severity.Information,
            new("文号不规范或前后不一", "A document number is out of pattern, or one of several"),
            new("文号“{actual}”{problem}。", "The document number {actual} {problem}."),
            new(
                "核对原文，统一文号；文号应为“机关代字〔年份〕××号”。",
                "Check the document and use one number; it is the code of the organ, 〔year〕, the serial number, 号."
            )
        )
    )
{
    // Two documents of one year may share a title as short as 实施方案.
    private const int MinTitleLength = 8;

    private const string Promulgation = "印发";

    private static readonly BilingualText OutOfPattern = new("书写不规范", "is out of pattern");
    private static readonly BilingualText SameNumber = new("同一文号", "the same number");
    private static readonly BilingualText OtherNumber = new("同一文件的另一个文号", "the other number");

    internal override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        if (facts.Project.Statement?.Basis is not { } basis)
        {
            return;
        }

        for (var i = 0; i < basis.Documents.Length; i++)
        {
            var number = basis.Documents[i].Number;
            if (
                number is not null
                && DocumentNumber.TryRead(number, out var read)
                && !read.IsWellFormed(number)
            )
            {
                findings.Add(
                    NumberedDocument.NumberOf(i),
                    [new(FindingValue.Actual, number), new("problem", OutOfPattern)]
                );
            }
        }
    }

    internal override void ReviewDeclaration(DeclarationFacts facts, FindingCollector findings)
    {
        var projects = facts.Declaration.Projects;
        var count = 0;
        foreach (var project in projects)
        {
            count += DocumentsOf(project).Length;
        }

        using var titles = new NormalizedTexts(count);
        var documents = new List<NumberedDocument>(count);
        for (var i = 0; i < projects.Length; i++)
        {
            var list = DocumentsOf(projects[i]);
            for (var j = 0; j < list.Length; j++)
            {
                if (
                    list[j] is { Title: { } title, Number: { } number }
                    && DocumentNumber.TryRead(number, out var read)
                )
                {
                    titles.Add(CoreOf(title), i);
                    documents.Add(new(i, j, number, read.Year));
                }
            }
        }

        for (var first = 0; first < documents.Count; first++)
        {
            if (
                titles.NextOf(first) >= 0
                && titles.ClassOf(first) == first
                && titles.LengthOf(first) >= MinTitleLength
            )
            {
                ReviewTitle(titles, first, documents, findings);
            }
        }
    }

    private static ImmutableArray<BasisDocument> DocumentsOf(Project project) =>
        project.Statement?.Basis is { } basis ? basis.Documents : [];

    private static void ReviewTitle(
        NormalizedTexts titles,
        int first,
        List<NumberedDocument> documents,
        FindingCollector findings
    )
    {
        var text = first;
        while (text >= 0 && documents[text].HasNumberOf(documents[first]))
        {
            text = titles.NextOf(text);
        }

        if (text < 0)
        {
            return;
        }

        var ofTitle = new List<NumberedDocument>();
        for (text = first; text >= 0; text = titles.NextOf(text))
        {
            ofTitle.Add(documents[text]);
        }

        // One title of several years is several documents.
        foreach (var ofYear in ofTitle.GroupBy(document => document.Year))
        {
            ReviewNumbers([.. ofYear], findings);
        }
    }

    // All numbers of one document at once: at the one that is written least often, of these at the last.
    private static void ReviewNumbers(List<NumberedDocument> places, FindingCollector findings)
    {
        var numbers = new Dictionary<string, (int First, int Last, int Count)>(StringComparer.Ordinal);
        for (var i = 0; i < places.Count; i++)
        {
            var key = IndicatorName.Normalize(places[i].Number);
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, key, out var isKnown);
            number = (isKnown ? number.First : i, i, number.Count + 1);
        }

        if (numbers.Count == 1)
        {
            return;
        }

        var rarest = (First: 0, Last: 0, Count: int.MaxValue);
        foreach (var number in numbers.Values)
        {
            if (number.Count < rarest.Count || (number.Count == rarest.Count && number.First > rarest.First))
            {
                rarest = number;
            }
        }

        Report(places[rarest.Last], places, findings);
    }

    private static void Report(NumberedDocument odd, List<NumberedDocument> places, FindingCollector findings)
    {
        var otherNumbers = places
            .Where(place => !place.HasNumberOf(odd))
            .GroupBy(place => IndicatorName.Normalize(place.Number), StringComparer.Ordinal)
            .OrderByDescending(number => number.Count())
            .Select(number => number.First().Number)
            .ToArray();
        var others = BilingualText.Listing(otherNumbers);
        findings.Add(
            odd.Pointer,
            [
                new(FindingValue.Actual, odd.Number),
                new("other", FindingValue.NamesOf(otherNumbers)),
                new(
                    "problem",
                    new BilingualText(
                        $"与另一处同名文件的文号“{others.Chinese}”不同",
                        $"is another one than {others.English}, which the same document has elsewhere"
                    )
                ),
            ],
            [
                .. places
                    .Where(place => place != odd)
                    .Select(place => new RelatedPlace(
                        place.Pointer,
                        place.HasNumberOf(odd) ? SameNumber : OtherNumber
                    )),
            ]
        );
    }

    // What is promulgated is the document: 关于印发〈A〉的通知 is A.
    private static ReadOnlySpan<char> CoreOf(ReadOnlySpan<char> text)
    {
        var start = text.IndexOf(Promulgation, StringComparison.Ordinal);
        if (start >= 0)
        {
            var rest = text[(start + Promulgation.Length)..];
            var open = rest.IndexOfAny('〈', '《', '<');
            var close = rest.LastIndexOfAny('〉', '》', '>');
            text = open >= 0 && close > open ? rest[(open + 1)..close] : text;
        }

        return text;
    }
}
