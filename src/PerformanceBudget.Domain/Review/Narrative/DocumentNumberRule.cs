namespace PerformanceBudget.Domain.Review;

/// <summary>PB4005: a document number out of its pattern, or one document with two numbers.</summary>
internal sealed class DocumentNumberRule()
    : ProjectRule(
        new FindingDefinition(
            "PB4005",
            Severity.Information,
            new("文号不规范或前后不一", "A document number is out of pattern, or one of two"),
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
    private static readonly BilingualText OtherNumber = new("同一文件的另一个文号", "the other number");

    public override void Review(Project project, FindingReport report)
    {
        if (project.Statement?.Basis is not { } basis)
        {
            return;
        }

        for (var i = 0; i < basis.Documents.Length; i++)
        {
            var number = basis.Documents[i].Number;
            if (number is not null && DocumentNumber.TryRead(number, out var read) && !read.IsWellFormed)
            {
                report.Add(Pointer(i), [new(FindingValue.Actual, number), new("problem", OutOfPattern)]);
            }
        }
    }

    internal override void ReviewDeclaration(DepartmentDeclaration declaration, FindingReport report)
    {
        using var titles = new NormalizedTexts(declaration.Projects.Length);
        var places = new List<(int Project, int Document)>();
        var firstOf = new Dictionary<(int Title, int Year), int>();
        for (var i = 0; i < declaration.Projects.Length; i++)
        {
            var documents = declaration.Projects[i].Statement?.Basis?.Documents ?? [];
            for (var j = 0; j < documents.Length; j++)
            {
                if (
                    documents[j] is not { Title: { } title, Number: { } number }
                    || !DocumentNumber.TryRead(number, out var read)
                )
                {
                    continue;
                }

                var text = titles.Count;
                titles.Add(CoreOf(title));
                places.Add((i, j));
                var key = (titles.ClassOf(text), read.Year);
                if (titles[text].Length >= MinTitleLength && !firstOf.TryAdd(key, text))
                {
                    CompareNumbers(declaration, places[firstOf[key]], (i, j), report);
                }
            }
        }
    }

    private static void CompareNumbers(
        DepartmentDeclaration declaration,
        (int Project, int Document) first,
        (int Project, int Document) second,
        FindingReport report
    )
    {
        var one = NumberAt(declaration, first);
        var other = NumberAt(declaration, second);
        if (
            string.Equals(
                IndicatorName.Normalize(one),
                IndicatorName.Normalize(other),
                StringComparison.Ordinal
            )
        )
        {
            return;
        }

        report.Add(
            Pointer(second),
            [
                new(FindingValue.Actual, other),
                new("other", one),
                new(
                    "problem",
                    new BilingualText(
                        $"与另一处同名文件的文号“{one}”不同",
                        $"is another one than {one}, which the same document has elsewhere"
                    )
                ),
            ],
            [new(Pointer(first), OtherNumber)]
        );
    }

    private static string NumberAt(DepartmentDeclaration declaration, (int Project, int Document) place) =>
        declaration.Projects[place.Project].Statement!.Basis!.Documents[place.Document].Number!;

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

    private static string Pointer(int document) =>
        $"/statement/basis/documents/{JsonPointer.Index(document)}/number";

    private static string Pointer((int Project, int Document) place) =>
        $"/projects/{JsonPointer.Index(place.Project)}{Pointer(place.Document)}";
}
