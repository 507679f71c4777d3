using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Text;

/// <summary>Writes JSON objects, one to a line and each as soon as it is there.</summary>
internal sealed class JsonLines : IDisposable
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Stream _output;
    private readonly Utf8JsonWriter _writer;

    public JsonLines(Stream output)
    {
        _output = output;
        _writer = new Utf8JsonWriter(_buffer, Options);
    }

    /// <summary>Writes a value in a line of its own.</summary>
    public void Write(Action<Utf8JsonWriter> write)
    {
        write(_writer);
        _writer.Flush();
        _buffer.Write("\n"u8);
        _output.Write(_buffer.WrittenSpan);
        _output.Flush();
        _buffer.ResetWrittenCount();
        _writer.Reset();
    }

    /// <summary>Writes the object for a text that cannot be read.</summary>
    public void WriteRefused(string text, int? position, BilingualText message) =>
        Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("text", text);
            writer.WriteBoolean("ok", value: false);
            if (position is { } index)
            {
                writer.WriteNumber("position", index);
            }

            writer.WriteBilingual("message", message.Chinese, message.English);
            writer.WriteEndObject();
        });

    public void Dispose() => _writer.Dispose();
}
