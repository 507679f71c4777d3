using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace PerformanceBudget.Domain;

/// <summary>A fixed set of texts and what each stands for, found by a span without allocating.</summary>
/// <remarks>Open addressing, a quarter full at most, so that a miss ends after a step or two.</remarks>
internal sealed class TextTable<T>
    where T : class
{
    private readonly string[] _texts;
    private readonly T[] _values;
    private readonly int _maxLength;

    /// <summary>Fills the table.</summary>
    /// <exception cref="ArgumentException">A text occurs twice.</exception>
    public TextTable(ReadOnlySpan<string> texts, Func<string, T> valueOf)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)texts.Length * 4);
        _texts = new string[size];
        _values = new T[size];
        foreach (var text in texts)
        {
            var i = Hash(text) & (size - 1);
            while (_texts[i] is { } taken)
            {
                if (string.Equals(taken, text, StringComparison.Ordinal))
                {
                    throw new ArgumentException($"'{text}' occurs twice.", nameof(texts));
                }

                i = (i + 1) & (size - 1);
            }

            _texts[i] = text;
            _values[i] = valueOf(text);
            _maxLength = Math.Max(_maxLength, text.Length);
        }
    }

    /// <summary>Finds what a text stands for.</summary>
    public bool TryFind(ReadOnlySpan<char> text, [NotNullWhen(true)] out T? value)
    {
        value = null;
        if (text.Length > _maxLength)
        {
            return false;
        }

        var mask = _texts.Length - 1;
        for (var i = Hash(text) & mask; _texts[i] is { } candidate; i = (i + 1) & mask)
        {
            if (text.SequenceEqual(candidate))
            {
                value = _values[i];
                return true;
            }
        }

        return false;
    }

    private static int Hash(ReadOnlySpan<char> text)
    {
        var hash = (uint)text.Length;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 0x9E3779B1;
        }

        return (int)(hash ^ (hash >> 15));
    }
}
