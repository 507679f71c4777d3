using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>What a JSON document holds, recognised by the properties of its root.</summary>
internal sealed class ContentKind
{
    public static readonly ContentKind Declaration = new(new("一份部门编报", "a declaration"), 1, "projects");

    public static readonly ContentKind SingleProject = new(
        new("单个项目", "a single project"),
        2,
        "supervisingDepartment",
        "implementingUnit",
        "period",
        "funding",
        "annualFunding",
        "goals",
        "indicators",
        "budget",
        "statement"
    );

    public static readonly ContentKind Acceptances = new(
        new("一份接受清单", "a list of acceptances"),
        1,
        "acceptances"
    );

    /// <summary>No other content is taken for it: what an application is set to is its own.</summary>
    public static readonly ContentKind Settings = new(new("一份设置", "a file of settings"), 0);

    /// <summary>What each line of a file of lines is.</summary>
    public static readonly BilingualText Line = new("每行一份完整的文档", "a whole document in every line");

    private static readonly ContentKind[] All = [Declaration, SingleProject, Acceptances];

    private static readonly BilingualText Lines = new(
        "每行一份的文件（NDJSON）",
        "a file with a document in every line (NDJSON)"
    );

    private static readonly BilingualText LinesAdvice = new(
        "按行读取该文件，或只取其中一行。",
        "Read the file line by line, or take one of its lines."
    );

    private static readonly BilingualText ProjectAdvice = new(
        "把项目放进一份编报的projects中，或单独按项目读取。",
        "Put the project into the projects of a declaration, or read it as a project."
    );

    private static readonly BilingualText DeclarationAdvice = new(
        "取出projects中的一个项目，或按部门编报读取。",
        "Take one of its projects, or read it as a declaration."
    );

    private static readonly BilingualText ListAdvice = new(
        "每份存为一个文件，或每份写成一行，按行读取。",
        "Write each into a file of its own, or each on a line, and read it line by line."
    );

    private static readonly BilingualText OtherAdvice = new(
        "选对文件，或重新导出。",
        "Choose the right file, or export it again."
    );

    private readonly BilingualText _name;
    private readonly int _marksNeeded;
    private readonly JsonShape _marks;

    private ContentKind(BilingualText name, int marksNeeded, params ReadOnlySpan<string> marks)
    {
        _name = name;
        _marksNeeded = marksNeeded;
        _marks = new JsonShape(marks);
    }

    /// <summary>What a document is in place of what is expected, as the finding that says so; null where nothing else is seen.</summary>
    public static Finding? RecogniseOther(ReadOnlySpan<byte> utf8Json, ContentKind expected)
    {
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            reader.Read();
            return reader.TokenType switch
            {
                JsonTokenType.StartObject => OfObject(ref reader, utf8Json, expected),
                JsonTokenType.StartArray => Another(
                    ListOf(ref reader),
                    expected,
                    expected == Acceptances ? OtherAdvice : ListAdvice
                ),
                _ => Another(
                    JsonTypeNames.Of(reader.TokenType, JsonText.Of(in reader)),
                    expected,
                    OtherAdvice
                ),
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The finding that a document was written over many lines where each line should be one.</summary>
    public static Finding Indented() =>
        new(
            DocumentProblems.AnotherContent,
            string.Empty,
            [
                new(
                    FindingValue.Actual,
                    new BilingualText("分成多行书写的一份文档", "a document that is written over many lines")
                ),
                new(FindingValue.Expected, Line),
                new(
                    "advice",
                    new BilingualText(
                        "不要按行读取该文件，或把每份文档写成一行。",
                        "Do not read it line by line, or write each document on one line."
                    )
                ),
            ]
        );

    private static Finding? OfObject(
        ref Utf8JsonReader reader,
        ReadOnlySpan<byte> utf8Json,
        ContentKind expected
    )
    {
        var kind = KindOf(ref reader);
        if (IsFollowedByAnother(utf8Json[(int)reader.BytesConsumed..]))
        {
            return Another(Lines, expected, LinesAdvice);
        }

        return kind is null || kind == expected ? null
            : kind == SingleProject
                ? Another(kind._name, expected, expected == Declaration ? ProjectAdvice : OtherAdvice)
            : Another(
                kind._name,
                expected,
                kind == Declaration && expected == SingleProject ? DeclarationAdvice : OtherAdvice
            );
    }

    /// <summary>The kind of the object that starts here, and that has no format; moves to its end.</summary>
    private static ContentKind? KindOf(ref Utf8JsonReader reader)
    {
        Span<int> marks = stackalloc int[All.Length];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            for (var i = 0; i < All.Length; i++)
            {
                marks[i] += All[i]._marks.Find(in reader) >= 0 ? 1 : 0;
            }

            reader.Read();
            reader.Skip();
        }

        for (var i = 0; i < All.Length; i++)
        {
            if (marks[i] >= All[i]._marksNeeded)
            {
                return All[i];
            }
        }

        return null;
    }

    private static BilingualText ListOf(ref Utf8JsonReader reader)
    {
        reader.Read();
        var element = reader.TokenType == JsonTokenType.StartObject ? KindOf(ref reader) : null;
        return element is null
            ? new BilingualText("一个列表", "a list")
            : new BilingualText(
                $"一个列表，其中每项是{element._name.Chinese}",
                $"a list, each element of which is {element._name.English}"
            );
    }

    /// <summary>Whether another document begins on another line.</summary>
    private static bool IsFollowedByAnother(ReadOnlySpan<byte> rest)
    {
        var next = rest.IndexOfAnyExcept(" \t\r\n"u8);
        return next > 0 && rest[next] == '{' && rest[..next].Contains((byte)'\n');
    }

    private static Finding Another(BilingualText actual, ContentKind expected, BilingualText advice) =>
        new(
            DocumentProblems.AnotherContent,
            string.Empty,
            [
                new(FindingValue.Actual, actual),
                new(FindingValue.Expected, expected._name),
                new("advice", advice),
            ]
        );
}
