using System.Runtime.Intrinsics;

namespace PerformanceBudget.Domain.Review;

/// <summary>
/// Which two characters stand side by side in a short text, so roughly that most texts without a word in common are told
/// apart without looking at them again.
/// </summary>
/// <remarks>A bit stands for many words: texts may seem to share what they do not, and never the other way round.</remarks>
internal readonly struct WordSignature
{
    private readonly Vector256<ulong> _words;

    private WordSignature(Vector256<ulong> words) => _words = words;

    public static WordSignature Of(ReadOnlySpan<char> text)
    {
        Span<ulong> words = stackalloc ulong[Vector256<ulong>.Count];
        for (var i = 1; i < text.Length; i++)
        {
            var place = (((uint)text[i - 1] << 16) | text[i]) * 0x9E3779B1u;
            words[(int)(place >> 30)] |= 1UL << (int)(place >> 24);
        }

        return new(Vector256.Create<ulong>(words));
    }

    public bool MayShareWord(WordSignature other) => (_words & other._words) != Vector256<ulong>.Zero;
}
