using System.Buffers;
using System.Text.Unicode;

namespace PerformanceBudget.Domain;

/// <summary>UTF-8 text as UTF-16, in a buffer of the caller where it fits and in a rented one otherwise.</summary>
/// <example>
/// <code>
/// using var text = new TranscodedText(utf8Text, stackalloc char[TranscodedText.StackLength]);
/// return text.IsValid &amp;&amp; TryParse(text.Characters, out result);
/// </code>
/// </example>
internal readonly ref struct TranscodedText
{
    /// <summary>How many characters a caller reserves on the stack: more than any value in a real document.</summary>
    public const int StackLength = 128;

    private readonly char[]? _rented;

    public TranscodedText(ReadOnlySpan<byte> utf8Text, Span<char> buffer)
    {
        if (utf8Text.Length > buffer.Length)
        {
            buffer = _rented = ArrayPool<char>.Shared.Rent(utf8Text.Length);
        }

        IsValid =
            Utf8.ToUtf16(utf8Text, buffer, out _, out var written, replaceInvalidSequences: false)
            == OperationStatus.Done;
        Characters = buffer[..written];
    }

    /// <summary>Whether the bytes were well-formed UTF-8.</summary>
    public bool IsValid { get; }

    public ReadOnlySpan<char> Characters { get; }

    public void Dispose()
    {
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
        }
    }
}
