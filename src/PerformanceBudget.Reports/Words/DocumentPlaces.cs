using System.Text;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports;

/// <summary>Says in words where in a declaration a JSON Pointer leads: 预算明细第3行“来松挂职干部工作”.</summary>
/// <param name="report">What there is to say about the declaration, which knows the names of its parts.</param>
/// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
public sealed class DocumentPlaces(AuditReport report)
{
    // About as much as one takes in at a glance; the message has the whole name where it matters.
    private const int NameWidth = 44;

    private readonly AuditReport _report = Guard.Against.Null(report);

    /// <summary>The place in words.</summary>
    /// <param name="pointer">A JSON Pointer into the declaration.</param>
    /// <param name="language">The language.</param>
    /// <param name="withProject">Whether to say in which project it is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is null.</exception>
    public string Describe(string pointer, Language language, bool withProject) =>
        DescribeAll([Guard.Against.Null(pointer)], language, withProject);

    /// <summary>The place in words in both languages, as far as the project goes without saying.</summary>
    /// <param name="pointer">A JSON Pointer into the declaration.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is null.</exception>
    public BilingualText Describe(string pointer) =>
        new(
            Describe(pointer, Language.Chinese, withProject: false),
            Describe(pointer, Language.English, withProject: false)
        );

    /// <summary>The further places of a finding, those beside each other in one list taken together.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public IEnumerable<DescribedPlace> DescribeRelated(Finding finding, Language language) =>
        RelatedPlaces.Describe(_report, this, Guard.Against.Null(finding), language);

    /// <summary>Several elements of one list in words: 绩效指标第1、3项.</summary>
    internal string DescribeAll(IReadOnlyList<string> siblings, Language language, bool withProject)
    {
        var text = new StringBuilder();
        var word = PlaceWords.Declaration;
        var pointer = string.Empty;
        var steps = JsonPointer.Steps(siblings[0]);

        for (var i = 0; i < steps.Length; i++)
        {
            pointer = JsonPointer.At(pointer, steps[i]);
            if (word.Element is not null && IsIndex(steps[i]))
            {
                var isLast = i == steps.Length - 1;
                var isTheProject = word.Parts.ContainsKey("indicators");
                if (withProject || !isTheProject)
                {
                    AppendElement(text, word, isLast ? siblings : [pointer], language);
                }

                continue;
            }

            word = word.Parts.GetValueOrDefault(steps[i]) ?? UnknownWord(steps[i]);
            var next = i + 1 < steps.Length ? steps[i + 1] : null;
            var goesWithoutSaying =
                next is not null
                && (
                    word.Element is not null && IsIndex(next) || word.IsSilent && word.Parts.ContainsKey(next)
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

    private void AppendElement(
        StringBuilder text,
        PlaceWord word,
        IReadOnlyList<string> pointers,
        Language language
    )
    {
        if (text.Length > 0 && language == Language.English)
        {
            _ = text.Append(", ");
        }

        _ = text.Append(word.Elements(language, pointers.Select(LastNumber)));
        if (pointers.Count == 1 && _report.NameOf(pointers[0]) is { } name)
        {
            _ = text.Append(language == Language.Chinese ? "“" : " “")
                .Append(InnerQuotes.Of(DisplayWidth.Shorten(name, NameWidth)))
                .Append('”');
        }
    }

    private static PlaceWord UnknownWord(string property)
    {
        var quoted = $"“{InnerQuotes.Of(DisplayWidth.Shorten(property, NameWidth))}”";
        return new PlaceWord(quoted, quoted);
    }

    private static void AppendProperty(StringBuilder text, BilingualText name, Language language)
    {
        if (text.Length > 0)
        {
            _ = text.Append(language == Language.Chinese ? "的" : ", ");
        }

        _ = text.Append(name.In(language));
    }

    private static bool IsIndex(string step) => JsonPointer.TryReadIndex(step, out _);

    /// <summary>The index at the end of a pointer as people count, from 1.</summary>
    private static int LastNumber(string pointer)
    {
        _ = JsonPointer.TryReadIndex(pointer.AsSpan(pointer.LastIndexOf('/') + 1), out var index);
        return index + 1;
    }
}
