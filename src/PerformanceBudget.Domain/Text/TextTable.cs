using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;

namespace PerformanceBudget.Domain;

/// <summary>
/// A fixed set of texts and what each stands for, found by UTF-16 or by UTF-8 without transcoding or allocating.
/// </summary>
internal sealed class TextTable<T>
{
    private readonly T[] _values;
    private readonly ByteIndex _utf16;
    private readonly ByteIndex _utf8;

    /// <summary>Fills the table.</summary>
    /// <exception cref="ArgumentException">A text occurs twice.</exception>
    public TextTable(IEnumerable<string> texts, Func<string, T> valueOf)
    {
        string[] all = [.. texts];
        _values = Array.ConvertAll(all, text => valueOf(text));
        _utf16 = new ByteIndex(Array.ConvertAll(all, text => MemoryMarshal.AsBytes(text.AsSpan()).ToArray()));
        _utf8 = new ByteIndex(Array.ConvertAll(all, Encoding.UTF8.GetBytes));
    }

    /// <summary>Finds what a text of <see cref="char"/> (UTF-16) or <see cref="byte"/> (UTF-8) stands for.</summary>
    public bool TryFind<TChar>(ReadOnlySpan<TChar> text, [MaybeNullWhen(false)] out T value)
        where TChar : unmanaged
    {
        var index = typeof(TChar) == typeof(byte) ? _utf8 : _utf16;
        var i = index.Find(MemoryMarshal.AsBytes(text));
        value = i < 0 ? default : _values[i];
        return i >= 0;
    }
}
