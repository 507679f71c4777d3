using System.Collections.Immutable;
using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>
/// The JSON form of <see cref="IndicatorValue"/>: an object with <c>kind</c>, the parts of that kind, and <c>text</c> only where
/// it is not the canonical one.
/// </summary>
public sealed class IndicatorValueJsonConverter : ModelJsonConverter<IndicatorValue>
{
    internal static readonly IndicatorValueJsonConverter Instance = new();

    private const int Kind = 0;
    private const int Comparison = 1;
    private const int Number = 2;
    private const int From = 3;
    private const int To = 4;
    private const int Unit = 5;
    private const int About = 6;
    private const int By = 7;
    private const int Words = 8;
    private const int Text = 9;

    private const string AnyPart = "/*";

    private const int Threshold = 0;
    private const int Range = 1;
    private const int Deadline = 2;
    private const int Qualitative = 3;
    private const int Verbatim = 4;

    private static readonly JsonShape Shape = new(
        "kind!",
        "comparison",
        "number",
        "from",
        "to",
        "unit",
        "about",
        "by",
        "words",
        "text"
    );

    private static readonly JsonShape Kinds = new(
        "threshold",
        "range",
        "deadline",
        "qualitative",
        "verbatim"
    );

    /// <summary>For each kind the properties beside <c>kind</c> that it must have, and those that it may have.</summary>
    private static readonly ImmutableArray<(ulong Required, ulong Optional)> Parts =
    [
        (JsonShape.Mask(Comparison, Number), JsonShape.Mask(Unit, About, Text)),
        (JsonShape.Mask(From, To), JsonShape.Mask(Unit, Text)),
        (JsonShape.Mask(By), JsonShape.Mask(Text)),
        (JsonShape.Mask(Words), JsonShape.Mask(Text)),
        (JsonShape.Mask(Text), 0),
    ];

    /// <summary>For each kind what must be known for its parts to be put together, as pointers relative to the value.</summary>
    private static readonly ImmutableArray<string[]> NeededParts =
    [
        ["/comparison", "/number"],
        ["/from", "/to"],
        ["/by"],
        ["/words"],
        ["/text"],
    ];

    internal override IndicatorValue? ReadModel(ref JsonInput input)
    {
        if (!input.TryBeginObject(Shape, out var members))
        {
            return null;
        }

        var kind = -1;
        var comparison = Domain.Comparison.AtLeast;
        var number = 0m;
        var from = 0m;
        var to = 0m;
        Unit? unit = null;
        Domain.About? about = null;
        StatedDate? by = null;
        ImmutableArray<string> words = [];
        string? text = null;
        while (input.NextMember(ref members, out var member))
        {
            switch (member)
            {
                case Kind:
                    kind = input.ReadToken(Kinds);
                    break;
                case Comparison:
                    comparison = ComparisonJsonConverter.Instance.ReadModel(ref input);
                    break;
                case Number:
                    number = ReadNumber(ref input);
                    break;
                case From:
                    from = ReadNumber(ref input);
                    break;
                case To:
                    to = ReadNumber(ref input);
                    break;
                case Unit:
                    unit = ReadUnit(ref input);
                    break;
                case About:
                    about = AboutJsonConverter.Instance.ReadModel(ref input);
                    break;
                case By:
                    by = StatedDateJsonConverter.Instance.ReadModel(ref input);
                    if (by is { Month: null })
                    {
                        input.Report(ReadingProblems.UnreadableDate);
                    }

                    break;
                case Words:
                    words = input.ReadArray(TextJsonConverter.Instance);
                    break;
                case Text:
                    text = input.ReadString();
                    break;
            }
        }

        if (kind >= 0)
        {
            input.CheckMembers(in members, JsonShape.Mask(Kind) | Parts[kind].Required, Parts[kind].Optional);
        }

        var unread = input.Unread(in members);
        if (kind < 0 || !unread.Know(NeededParts[kind]))
        {
            return null;
        }

        // What the others say can be wrong whatever these say; the text goes by all of them.
        unit = unread.Know("/unit") ? unit : null;
        text = unread.Know(AnyPart) || kind == Verbatim ? text : null;
        BilingualText? problem;
        IndicatorValue? value = kind switch
        {
            Threshold => ThresholdValue.TryCreate(
                comparison,
                number,
                unit,
                about,
                text,
                out var threshold,
                out problem
            )
                ? threshold
                : null,
            Range => RangeValue.TryCreate(from, to, unit, text, out var range, out problem) ? range : null,
            Deadline => DeadlineValue.TryCreate(by!, text, out var deadline, out problem) ? deadline : null,
            Qualitative => QualitativeValue.TryCreate(words, text, out var qualitative, out problem)
                ? qualitative
                : null,
            _ => VerbatimValue.TryCreate(text!, out var verbatim, out problem) ? verbatim : null,
        };
        if (problem is not null && kind == Qualitative && text is null && words is [{ } word])
        {
            // Who calls 百分之九十五 a word has written a number.
            value = IndicatorValueParser.ReadSpelled(word);
        }

        if (value is null && problem is not null)
        {
            input.ReportObject(ReadingProblems.IndicatorValueParts, new FindingValue("reason", problem));
        }

        return value;
    }

    internal override void WriteModel(Utf8JsonWriter writer, IndicatorValue value)
    {
        writer.WriteStartObject();
        switch (value)
        {
            case ThresholdValue threshold:
                writer.WriteString(Shape[Kind], Kinds[Threshold]);
                writer.WriteModel(
                    Shape[Comparison],
                    (Comparison?)threshold.Comparison,
                    ComparisonJsonConverter.Instance
                );
                writer.WriteDecimal(Shape[Number], threshold.Number);
                WriteUnit(writer, threshold.Unit);
                writer.WriteModel(Shape[About], threshold.About, AboutJsonConverter.Instance);
                break;
            case RangeValue range:
                writer.WriteString(Shape[Kind], Kinds[Range]);
                writer.WriteDecimal(Shape[From], range.From);
                writer.WriteDecimal(Shape[To], range.To);
                WriteUnit(writer, range.Unit);
                break;
            case DeadlineValue deadline:
                writer.WriteString(Shape[Kind], Kinds[Deadline]);
                writer.WriteModel(Shape[By], deadline.By, StatedDateJsonConverter.Instance);
                break;
            case QualitativeValue qualitative:
                writer.WriteString(Shape[Kind], Kinds[Qualitative]);
                writer.WriteArray(Shape[Words], qualitative.Words, TextJsonConverter.Instance);
                break;
            default:
                writer.WriteString(Shape[Kind], Kinds[Verbatim]);
                break;
        }

        if (!value.IsCanonical || value is VerbatimValue)
        {
            writer.WriteText(Shape[Text], value.Text);
        }

        writer.WriteEndObject();
    }

    private static decimal ReadNumber(ref JsonInput input) =>
        input.ReadNumber(JsonNumber.MaxDigits, ReadingProblems.NumberOutOfRange).GetValueOrDefault();

    private static Unit? ReadUnit(ref JsonInput input)
    {
        var unit = UnitJsonConverter.Instance.ReadModel(ref input);
        if (unit is { IsOne: true })
        {
            // No unit is no property, and not an empty one.
            input.Report(ReadingProblems.UnreadableUnit, new FindingValue(Hint.Name, Hint.Units));
        }

        return unit;
    }

    private static void WriteUnit(Utf8JsonWriter writer, Unit unit) =>
        writer.WriteModel(Shape[Unit], unit.IsOne ? null : unit, UnitJsonConverter.Instance);
}
