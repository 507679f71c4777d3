using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="Breakdown"/>: <c>"partial"</c>, and absent where it is complete.</summary>
internal static class BreakdownJson
{
    private static readonly JsonShape Tokens = new("complete", "partial");

    public static Breakdown Read(ref JsonInput input) => (Breakdown)Math.Max(0, input.ReadToken(Tokens));

    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, Breakdown value)
    {
        if (value != Breakdown.Complete)
        {
            writer.WriteString(name, Tokens[(int)value]);
        }
    }
}
