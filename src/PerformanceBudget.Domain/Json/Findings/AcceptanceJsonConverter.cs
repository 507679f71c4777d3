using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="Acceptance"/>, an element of the file of acceptances.</summary>
internal sealed class AcceptanceJsonConverter : ModelJsonConverter<Acceptance>
{
    public static readonly AcceptanceJsonConverter Instance = new();

    private const string DayFormat = "yyyy-MM-dd";

    private const int Code = 0;
    private const int Place = 1;
    private const int ImplementingUnit = 2;
    private const int ProjectCode = 3;
    private const int Values = 4;
    private const int Reason = 5;
    private const int Role = 6;
    private const int Until = 7;

    private static readonly JsonShape Shape = new(
        "code!",
        "place!",
        "implementingUnit",
        "projectCode",
        "values",
        "reason!",
        "role!",
        "until!"
    );

    /// <summary>A day as JSON writes it.</summary>
    public static string TextOf(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    internal override Acceptance? ReadModel(ref JsonInput input)
    {
        if (!input.TryBeginObject(Shape, out var members))
        {
            return null;
        }

        FindingCode? code = null;
        string? place = null;
        string? unit = null;
        string? projectCode = null;
        string? reason = null;
        string? role = null;
        var values = ImmutableArray<FindingValue>.Empty;
        var until = default(DateOnly);
        while (input.NextMember(ref members, out var member))
        {
            switch (member)
            {
                case Code:
                    code = ReadCode(ref input);
                    break;
                case Place:
                    place = ReadPlace(ref input);
                    break;
                case ImplementingUnit:
                    unit = input.ReadString();
                    break;
                case ProjectCode:
                    projectCode = input.ReadString();
                    break;
                case Values:
                    values = input.ReadTexts();
                    break;
                case Reason:
                    reason = input.ReadString();
                    break;
                case Role:
                    role = input.ReadString();
                    break;
                case Until:
                    until = ReadDay(ref input);
                    break;
            }
        }

        return input.Checked(
            new Acceptance
            {
                Code = code!,
                Place = place!,
                ImplementingUnit = unit,
                ProjectCode = projectCode,
                Values = values,
                Reason = reason!,
                Role = role!,
                Until = until,
            },
            in members
        );
    }

    internal override void WriteModel(Utf8JsonWriter writer, Acceptance value)
    {
        writer.WriteStartObject();
        writer.WriteString(Shape[Code], value.Code.ToString());
        writer.WriteString(Shape[Place], value.Place);
        writer.WriteText(Shape[ImplementingUnit], value.ImplementingUnit);
        writer.WriteText(Shape[ProjectCode], value.ProjectCode);
        if (!value.Values.IsEmpty)
        {
            writer.WriteStartObject(Shape[Values]);
            foreach (var entry in value.Values)
            {
                writer.WriteString(entry.Name, entry.ToString());
            }

            writer.WriteEndObject();
        }

        writer.WriteString(Shape[Reason], value.Reason);
        writer.WriteString(Shape[Role], value.Role);
        writer.WriteString(Shape[Until], TextOf(value.Until));
        writer.WriteEndObject();
    }

    private static FindingCode? ReadCode(ref JsonInput input)
    {
        var text = input.ReadString();
        if (text is not null && !FindingCode.TryParse(text, out _))
        {
            input.Report(ReadingProblems.UnreadableCode);
        }

        return FindingCode.TryParse(text, out var code) ? code : null;
    }

    private static string? ReadPlace(ref JsonInput input)
    {
        var text = input.ReadString();
        if (text is not null && !JsonPointer.IsPointer(text))
        {
            input.Report(ReadingProblems.UnreadablePlace);
        }

        return text;
    }

    private static DateOnly ReadDay(ref JsonInput input)
    {
        var text = input.ReadString();
        if (
            !DateOnly.TryParseExact(
                text,
                DayFormat,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            ) && text is not null
        )
        {
            input.Report(ReadingProblems.UnreadableDate);
        }

        return day;
    }
}
