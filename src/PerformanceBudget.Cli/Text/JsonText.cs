using System.Globalization;
using System.Text.Json;

namespace PerformanceBudget.Cli.Text;

/// <summary>The forms that the JSON of this tool shares.</summary>
internal static class JsonText
{
    // At least two decimals and as many as there are: the longest decimal has 28.
    private const string Canonical = "0.00##########################";

    /// <summary>A text in both languages: <c>{"zh-CN":"…","en":"…"}</c>.</summary>
    public static void WriteBilingual(this Utf8JsonWriter writer, string name, string chinese, string english)
    {
        writer.WriteStartObject(name);
        writer.WriteString("zh-CN", chinese);
        writer.WriteString("en", english);
        writer.WriteEndObject();
    }

    /// <summary>A number with at least two decimals and no zero behind them, as in declarations.</summary>
    public static void WriteCanonical(this Utf8JsonWriter writer, string name, decimal number)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(number.ToString(Canonical, CultureInfo.InvariantCulture));
    }
}
