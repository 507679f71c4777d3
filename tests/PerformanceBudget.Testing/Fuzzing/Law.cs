using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace PerformanceBudget.Testing.Fuzzing;

/// <summary>Says what has to hold of every input.</summary>
public static class Law
{
    /// <summary>Says that a condition holds.</summary>
    /// <exception cref="BrokenLawException">It does not.</exception>
    public static void Holds(
        [DoesNotReturnIf(false)] bool condition,
        [CallerArgumentExpression(nameof(condition))] string law = ""
    )
    {
        if (!condition)
        {
            throw new BrokenLawException(law);
        }
    }

    /// <summary>Says that two things are equal.</summary>
    /// <exception cref="BrokenLawException">They are not.</exception>
    public static void AreEqual<T>(
        T expected,
        T actual,
        [CallerArgumentExpression(nameof(actual))] string law = ""
    )
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw new BrokenLawException($"{law} is {actual} and not {expected}");
        }
    }

    /// <summary>Says that two texts are the same, in whatever encoding.</summary>
    /// <exception cref="BrokenLawException">They are not.</exception>
    public static void AreSame<T>(
        ReadOnlySpan<T> expected,
        ReadOnlySpan<T> actual,
        [CallerArgumentExpression(nameof(actual))] string law = ""
    )
        where T : IEquatable<T>
    {
        if (!expected.SequenceEqual(actual))
        {
            throw new BrokenLawException($"{law} is another text");
        }
    }
}
