namespace PerformanceBudget.Domain.Review;

/// <summary>PB4005: a document number out of its pattern, or one document with several numbers.</summary>
internal sealed class DocumentNumberRule()
    : ReviewRule(
        new FindingDefinition(
            "PB4005",
            Severity.Information,
            new("文号不规范或前后不一致", "A document number is out of pattern, or one of several"),
            new("文号“{actual}”{problem}。", "The document number {actual} {problem}."),
            new(
                "核对文件原文并统一文号；发文字号一般为“机关代字〔年份〕××号”。",
                "Check the document and use one number; it is the code of the organ, 〔year〕, the serial number, 号."
            )
        )
    )
{
    // Two documents of one year may share a title as short as 实施方案.
    private const int MinTitleLength = 8;

    private static readonly Dictionary<DocumentNumberFault, BilingualText> Faults = new()
    {
        [DocumentNumberFault.Brackets] = new("年份括号不成对", "has one bracket without the other"),
        [DocumentNumberFault.NoBrackets] = new("年份未加六角括号，疑有漏字", "has a year without brackets"),
        [DocumentNumberFault.YearDigits] = new("年份不是四位数", "has a year that is not of four digits"),
        [DocumentNumberFault.Year] = new("年份疑有误", "has a year in which it cannot have been issued"),
        [DocumentNumberFault.NoYear] = new("未写明年份", "has no year"),
        [DocumentNumberFault.Serial] = new("序号不应以0开头", "has a serial number that begins with 0"),
        [DocumentNumberFault.Pattern] = new("书写不规范", "is out of pattern"),
    };

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
                && DocumentNumber.FindFault(number, facts.FiscalYear)
                    is var fault
                        and not DocumentNumberFault.None
            )
            {
                findings.Add(
                    NumberedDocument.NumberOf(i),
                    [new(FindingValue.Actual, number), new("problem", Faults[fault])]
                );
            }
        }
    }

    internal override void ReviewDeclaration(DeclarationFacts facts, FindingCollector findings)
    {
        // One title of several years is several documents.
        var sameDocuments = facts
            .Declaration.Projects.SelectMany(NumberedDocument.Of)
            .Where(static document => document.Title.Length >= MinTitleLength)
            .GroupBy(static document => document.Title, StringComparer.Ordinal)
            .Where(static ofTitle => ofTitle.Skip(1).Any())
            .SelectMany(static ofTitle => ofTitle.GroupBy(static document => document.Year));
        foreach (var places in sameDocuments)
        {
            ReviewNumbers([.. places], findings);
        }
    }

    // All numbers of one document at once: at the one that is written least often, of these at the last.
    private static void ReviewNumbers(List<NumberedDocument> places, FindingCollector findings)
    {
        var numbers = places
            .GroupBy(static place => place.ComparedNumber, StringComparer.Ordinal)
            .Reverse()
            .ToList();
        if (numbers.Count > 1)
        {
            Report(numbers.MinBy(Enumerable.Count)!.Last(), places, findings);
        }
    }

    private static void Report(NumberedDocument odd, List<NumberedDocument> places, FindingCollector findings)
    {
        var otherNumbers = places
            .Where(place => !HaveSameNumber(place, odd))
            .GroupBy(static place => place.ComparedNumber, StringComparer.Ordinal)
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
                        $"与另一处同名文件的文号“{others.Chinese}”不一致",
                        $"is another one than {others.English}, which the same document has elsewhere"
                    )
                ),
            ],
            [
                .. places
                    .Where(place => !ReferenceEquals(place, odd))
                    .Select(place => new RelatedPlace(
                        place.Pointer,
                        HaveSameNumber(place, odd) ? SameNumber : OtherNumber
                    )),
            ]
        );
    }

    private static bool HaveSameNumber(NumberedDocument first, NumberedDocument second) =>
        string.Equals(first.ComparedNumber, second.ComparedNumber, StringComparison.Ordinal);
}
