using System.Text.Json;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Review;

/// <summary>The JSON form of one finding in a report.</summary>
internal static class FindingForm
{
    private static readonly JsonShape Shape = new(
        "code!",
        "severity!",
        "title!",
        "pointer!",
        "line",
        "column",
        "related",
        "values",
        "message!",
        "advice",
        "help",
        "accepted"
    );

    private static readonly JsonShape PlaceShape = new("pointer!", "role!");
    private static readonly JsonShape AcceptedShape = new("reason!", "role!", "until!");
    private static readonly JsonShape TextShape = new("zh-CN!", "en!");

    public static void Write(Utf8JsonWriter writer, Finding finding, TextPosition? position)
    {
        writer.WriteStartObject();
        writer.WriteString(Shape[0], finding.Code.ToString());
        writer.WriteString(Shape[1], SeverityTokens.Of(finding.Severity));
        WriteBilingual(writer, Shape[2], finding.Definition.Title.In);
        writer.WriteString(Shape[3], finding.Pointer);
        writer.WriteCount(Shape[4], position?.Line);
        writer.WriteCount(Shape[5], position?.Column);
        WriteRelated(writer, finding);
        WriteValues(writer, finding);
        WriteBilingual(writer, Shape[8], finding.GetMessage);
        if (finding.GetAdvice(Language.Chinese) is not null)
        {
            WriteBilingual(writer, Shape[9], language => finding.GetAdvice(language)!);
        }

        writer.WriteText(Shape[10], finding.Code.HelpPage);
        WriteAccepted(writer, finding.Acceptance);
        writer.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter writer, Finding finding)
    {
        if (finding.Related.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray(Shape[6]);
        foreach (var place in finding.Related)
        {
            writer.WriteStartObject();
            writer.WriteString(PlaceShape[0], place.Pointer);
            WriteBilingual(writer, PlaceShape[1], place.Role.In);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteValues(Utf8JsonWriter writer, Finding finding)
    {
        if (finding.Values.IsEmpty)
        {
            return;
        }

        writer.WriteStartObject(Shape[7]);
        foreach (var value in finding.Values)
        {
            writer.WriteString(value.Name, value.ToString());
        }

        writer.WriteEndObject();
    }

    private static void WriteAccepted(Utf8JsonWriter writer, Acceptance? acceptance)
    {
        if (acceptance is null)
        {
            return;
        }

        writer.WriteStartObject(Shape[11]);
        writer.WriteString(AcceptedShape[0], acceptance.Reason);
        writer.WriteString(AcceptedShape[1], acceptance.Role);
        writer.WriteString(AcceptedShape[2], DayJsonConverter.TextOf(acceptance.Until));
        writer.WriteEndObject();
    }

    private static void WriteBilingual(
        Utf8JsonWriter writer,
        JsonEncodedText name,
        Func<Language, string> text
    )
    {
        writer.WriteStartObject(name);
        writer.WriteString(TextShape[0], text(Language.Chinese));
        writer.WriteString(TextShape[1], text(Language.English));
        writer.WriteEndObject();
    }
}
