using System.Text;
using System.Text.Json;
using PerformanceBudget.Cli.Layout;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Reports;

/// <summary>Says in words where in a document a JSON Pointer leads: 预算明细第3行“来松挂职干部工作”.</summary>
/// <remarks>
/// Names are taken from the document itself and not from the model, so that places in a project that could not be read
/// have names too, as far as a document is JSON.
/// </remarks>
internal sealed class DocumentPlaces
{
    // About as much as one takes in at a glance; the message has the whole name where it matters.
    private const int NameWidth = 44;

    private readonly JsonElement? _root;

    public DocumentPlaces(ReadOnlyMemory<byte> utf8Json) => _root = ReadableJson.Parse(utf8Json);

    /// <summary>The number of projects in the document, 0 where it has none.</summary>
    public int ProjectCount =>
        Child(_root, "projects") is { ValueKind: JsonValueKind.Array } projects
            ? projects.GetArrayLength()
            : 0;

    /// <summary>The project's name in the document, where it has one.</summary>
    public string? ProjectName(int index) =>
        NameOf(Child(Child(_root, "projects"), JsonPointerText.Index(index)));

    /// <summary>
    /// The steps of a pointer with names instead of indexes, so that they are the same wherever the elements stand: namesakes
    /// are counted, and only what has no name keeps its index.
    /// </summary>
    public IEnumerable<string> NamesTo(string pointer)
    {
        var element = _root;
        foreach (var step in JsonPointerText.Steps(pointer))
        {
            var child = Child(element, step);
            yield return element is { ValueKind: JsonValueKind.Array } && NameOf(child) is { } name
                ? $"{name}#{NamesakesBefore(element.Value, JsonPointerText.ToIndex(step), name)}"
                : step;
            element = child;
        }
    }

    /// <summary>The place in words.</summary>
    /// <param name="pointer">A JSON Pointer into the document.</param>
    /// <param name="language">The language.</param>
    /// <param name="withProject">Whether to say in which project it is.</param>
    public string Describe(string pointer, Language language, bool withProject) =>
        DescribeAll([pointer], language, withProject);

    /// <summary>Several elements of one list in words: 绩效指标第1、3项.</summary>
    public string DescribeAll(IReadOnlyList<string> siblings, Language language, bool withProject)
    {
        var text = new StringBuilder();
        PlaceWord? word = PlaceWords.Declaration;
        var element = _root;
        var steps = JsonPointerText.Steps(siblings[0]);

        for (var i = 0; i < steps.Length; i++)
        {
            element = Child(element, steps[i]);
            if (word?.Element is not null && JsonPointerText.IsIndex(steps[i]))
            {
                var isLast = i == steps.Length - 1;
                var isTheProject = word.Parts.ContainsKey("indicators");
                if (withProject || !isTheProject)
                {
                    AppendElement(text, word, isLast ? siblings : [steps[i]], element, language);
                }

                continue;
            }

            word = word?.Parts.GetValueOrDefault(steps[i]) ?? new PlaceWord($"“{steps[i]}”", $"“{steps[i]}”");
            var next = i + 1 < steps.Length ? steps[i + 1] : null;
            var goesWithoutSaying =
                next is not null
                && (
                    word.Element is not null && JsonPointerText.IsIndex(next)
                    || word.IsSilent && word.Parts.ContainsKey(next)
                );
            if (!goesWithoutSaying)
            {
                AppendProperty(text, word.Name, language);
            }
        }

        return text.Length > 0 ? text.ToString()
            : steps.Length > 0 ? PlaceWords.WholeProject.In(language)
            : PlaceWords.Declaration.Name.In(language);
    }

    private static void AppendElement(
        StringBuilder text,
        PlaceWord word,
        IReadOnlyList<string> pointers,
        JsonElement? element,
        Language language
    )
    {
        if (text.Length > 0 && language == Language.English)
        {
            _ = text.Append(", ");
        }

        _ = text.Append(word.Elements(language, pointers.Select(JsonPointerText.LastNumber)));
        if (pointers.Count == 1 && NameOf(element) is { } name)
        {
            _ = text.Append(language == Language.Chinese ? "“" : " “")
                .Append(InnerQuotes.Of(LineBreaker.Shorten(name, NameWidth)))
                .Append('”');
        }
    }

    private static void AppendProperty(StringBuilder text, BilingualText name, Language language)
    {
        if (text.Length > 0)
        {
            _ = text.Append(language == Language.Chinese ? "的" : ", ");
        }

        _ = text.Append(name.In(language));
    }

    private static JsonElement? Child(JsonElement? parent, string step) =>
        parent switch
        {
            { ValueKind: JsonValueKind.Object } => parent.Value.TryGetProperty(step, out var value)
                ? value
                : null,
            { ValueKind: JsonValueKind.Array } when JsonPointerText.IsIndex(step) => JsonPointerText.ToIndex(
                step
            )
                is var index
            && index < parent.Value.GetArrayLength()
                ? parent.Value[index]
                : null,
            _ => null,
        };

    private static string NamesakesBefore(JsonElement list, int index, string name) =>
        JsonPointerText.Index(
            list.EnumerateArray()
                .Take(index)
                .Count(element => string.Equals(NameOf(element), name, StringComparison.Ordinal))
        );

    private static string? NameOf(JsonElement? element) =>
        element is { ValueKind: JsonValueKind.String }
            ? TextOf(element)
            : TextOf(Child(element, "name"))
                ?? TextOf(Child(element, "title"))
                ?? TextOf(Child(element, "number"));

    private static string? TextOf(JsonElement? element)
    {
        if (element is not { ValueKind: JsonValueKind.String } text)
        {
            return null;
        }

        try
        {
            return text.GetString() is { } name && !string.IsNullOrWhiteSpace(name) ? name.Trim() : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair: no name that could be shown.
            return null;
        }
    }
}
