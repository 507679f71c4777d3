using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>Writes values in their canonical form: absent instead of null, numbers with at least two decimals.</summary>
internal static class JsonWriting
{
    private const int NumberLength = NumberFormatter.MaxLength;
    private const int TextLength = 128;

    /// <summary>A whole document on one line.</summary>
    public static JsonWriterOptions Compact { get; } = Options(indented: false);

    /// <summary>A whole document for people, indented by two blanks.</summary>
    public static JsonWriterOptions Indented { get; } = Options(indented: true);

    /// <summary>Writes a number with at least two decimals and no trailing zero beyond them, if there is one.</summary>
    public static void WriteDecimal(this Utf8JsonWriter writer, JsonEncodedText name, decimal? number)
    {
        if (number is not { } present)
        {
            return;
        }

        writer.WritePropertyName(name);
        Span<byte> utf8Number = stackalloc byte[NumberLength];
        _ = NumberFormatter.TryFormat(present, utf8Number, out var length);
        writer.WriteRawValue(utf8Number[..length], skipInputValidation: true);
    }

    /// <summary>Writes the text of a value as a string.</summary>
    public static void WriteFormatted<T>(this Utf8JsonWriter writer, T value)
        where T : ISpanFormattable
    {
        Span<char> text = stackalloc char[TextLength];
        if (value.TryFormat(text, out var length, format: default, provider: null))
        {
            writer.WriteStringValue(text[..length]);
        }
        else
        {
            writer.WriteStringValue(value.ToString(format: null, formatProvider: null));
        }
    }

    public static void WriteCount(this Utf8JsonWriter writer, JsonEncodedText name, int? count)
    {
        if (count is { } present)
        {
            writer.WriteNumber(name, present);
        }
    }

    public static void WriteText(this Utf8JsonWriter writer, JsonEncodedText name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    public static void WriteModel<T>(
        this Utf8JsonWriter writer,
        JsonEncodedText name,
        T? value,
        ModelJsonConverter<T> converter
    )
        where T : class
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            converter.WriteModel(writer, value);
        }
    }

    public static void WriteModel<T>(
        this Utf8JsonWriter writer,
        JsonEncodedText name,
        T? value,
        ModelJsonConverter<T> converter
    )
        where T : struct
    {
        if (value is { } present)
        {
            writer.WritePropertyName(name);
            converter.WriteModel(writer, present);
        }
    }

    /// <summary>Writes an array, be it empty.</summary>
    public static void WriteArray<T>(
        this Utf8JsonWriter writer,
        JsonEncodedText name,
        ImmutableArray<T> items,
        ModelJsonConverter<T> converter
    )
        where T : notnull
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            converter.WriteModel(writer, item);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes an object whose properties are texts, unless there are none.</summary>
    public static void WriteTexts(
        this Utf8JsonWriter writer,
        JsonEncodedText name,
        ImmutableArray<FindingValue> texts
    )
    {
        if (texts.IsEmpty)
        {
            return;
        }

        writer.WriteStartObject(name);
        foreach (var text in texts)
        {
            writer.WriteString(text.Name, text.ToString());
        }

        writer.WriteEndObject();
    }

    private static JsonWriterOptions Options(bool indented) =>
        new()
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Indented = indented,
            NewLine = "\n",
            SkipValidation = true,
        };
}
