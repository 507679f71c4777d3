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
                report.Add(NumberOf(i), [new(FindingValue.Actual, number), new("problem", OutOfPattern)]);
            }
        }
    }

    internal override void ReviewDeclaration(DepartmentDeclaration declaration, FindingReport report)
    {
        using var titles = new NormalizedTexts(declaration.Projects.Length);
        var places = new List<(int Project, int Document)>();
        var keys = new List<(int Title, int Year)>();
        var firstOf = new Dictionary<(int Title, int Year), int>();
        var disputed = new HashSet<(int Title, int Year)>();
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
                keys.Add((titles.ClassOf(text), read.Year));
                if (
                    titles[text].Length >= MinTitleLength
                    && !firstOf.TryAdd(keys[text], text)
                    && !IsSame(number, NumberAt(declaration, places[firstOf[keys[text]]]))
                )
                {
                    _ = disputed.Add(keys[text]);
                }
            }
        }

        if (disputed.Count == 0)
        {
            return;
        }

        foreach (
            var document in Enumerable
                .Range(0, places.Count)
                .Where(text => disputed.Contains(keys[text]))
                .GroupBy(text => keys[text], text => places[text])
        )
        {
            ReportNumbers(declaration, [.. document], report);
        }
    }

    // All numbers of one document at once: at the one that is written least often, of these at the last.
    private static void ReportNumbers(
        DepartmentDeclaration declaration,
        (int Project, int Document)[] places,
        FindingReport report
    )
    {
        var numbers = places
            .GroupBy(place => IndicatorName.Normalize(NumberAt(declaration, place)), StringComparer.Ordinal)
            .OrderByDescending(number => number.Count())
            .ToArray();
        var odd = numbers[^1].Last();
        var actual = NumberAt(declaration, odd);
        var others = BilingualText.Listing([
            .. numbers[..^1].Select(number => NumberAt(declaration, number.First())),
        ]);
        report.Add(
            NumberOf(odd),
            [
                new(FindingValue.Actual, actual),
                new("other", others),
                new(
                    "problem",
                    BilingualText.Deferred(language =>
                        language == Language.Chinese
                            ? $"与另一处同名文件的文号“{others.Chinese}”不同"
                            : $"is another one than {others.English}, which the same document has elsewhere"
                    )
                ),
            ],
            [
                .. places
                    .Where(place => place != odd)
                    .Select(place => new RelatedPlace(NumberOf(place), OtherNumber)),
            ]
        );
    }

    private static bool IsSame(string number, string other) =>
        string.Equals(number, other, StringComparison.Ordinal)
        || string.Equals(
            IndicatorName.Normalize(number),
            IndicatorName.Normalize(other),
            StringComparison.Ordinal
        );

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

    private static FindingPlace NumberOf(int document) =>
        FindingPlace.At("/statement/basis/documents", document, "/number");

    private static FindingPlace NumberOf((int Project, int Document) place) =>
        NumberOf(place.Document).In(place.Project);
}
