using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>The state that something is to be in, in one word or several: 及时, 及时、满意.</summary>
/// <remarks>
/// <para>
/// One to eight different words, each of one to twelve Chinese characters or Latin letters: no digit, no
/// punctuation, no blank. All of them are asked for. A word that reads as a deadline (年底前) is none. Canonical
/// text joins the words by 、. What the words are worth is said by a <see cref="QualitativeScale"/>; a word
/// that is on no scale is a word all the same.
/// </para>
/// <para>
/// Equality is by the words in their order and text as written. JSON:
/// <c>{"kind":"qualitative","words":["及时","满意"]}</c>.
/// </para>
/// </remarks>
[TypeConverter(typeof(IndicatorValueCaseTypeConverter<QualitativeValue>))]
[JsonConverter(typeof(IndicatorValueCaseJsonConverter<QualitativeValue>))]
public sealed class QualitativeValue : IndicatorValue
{
    /// <summary>How many characters (Unicode code points) a word has at most.</summary>
    public const int MaxWordLength = 12;

    /// <summary>How many words a value has at most.</summary>
    public const int MaxWords = 8;

    private const string Separator = "、";

    private QualitativeValue(ImmutableArray<string> words, string? text)
        : base(text) => Words = words;

    /// <summary>A value of one word or several.</summary>
    /// <exception cref="ArgumentException">
    /// There is no word, or a word is null, is none, or occurs twice, or there are too many.
    /// </exception>
    public static QualitativeValue Of(params ReadOnlySpan<string> words) => Create([.. words]);

    /// <inheritdoc cref="Of(ReadOnlySpan{string})"/>
    /// <exception cref="ArgumentException">
    /// <paramref name="words"/> is null, or there is no word, or a word is null, is none, or occurs twice, or there are too many.
    /// </exception>
    public static QualitativeValue Of(params string[] words) => Of(Guard.Against.Null(words).AsSpan());

    /// <summary>A value of its words, and of the text it was written in.</summary>
    /// <param name="words">The words in their order.</param>
    /// <param name="text">The text as written; null for the canonical text.</param>
    /// <exception cref="ArgumentException">
    /// There is no word, or a word is null, is none, or occurs twice, or there are too many; or
    /// <paramref name="text"/> does not mean these words.
    /// </exception>
    public static QualitativeValue Create(ImmutableArray<string> words, string? text = null)
    {
        if (TryCreate(words, text, out var value, out var problem))
        {
            return value;
        }

        throw new ArgumentException(
            problem.ToString(),
            FindProblem(words.IsDefault ? [] : words) is null ? nameof(text) : nameof(words)
        );
    }

    /// <summary>A value of its words and its text, where they make one. See <see cref="Create"/>.</summary>
    public static bool TryCreate(
        ImmutableArray<string> words,
        string? text,
        [NotNullWhen(true)] out QualitativeValue? value
    ) => TryCreate(words, text, out value, out _);

    /// <summary>A value of its words and its text, or what is wrong with them.</summary>
    internal static bool TryCreate(
        ImmutableArray<string> words,
        string? text,
        [NotNullWhen(true)] out QualitativeValue? value,
        [NotNullWhen(false)] out BilingualText? problem
    )
    {
        words = words.IsDefault ? [] : words;
        if (text is null && words is [var word] && KnownWords.TryFind(word, out value))
        {
            problem = null;
            return true;
        }

        value = null;
        problem = FindProblem(words);
        if (problem is null)
        {
            value = WrittenAs(new QualitativeValue(words, text: null), text, out problem);
        }

        return value is not null;
    }

    /// <summary>The words in their order.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>Whether an actual state satisfies every word on a scale of grades.</summary>
    /// <param name="actual">The actual state.</param>
    /// <param name="scale">The scale that both are graded on.</param>
    /// <param name="isSatisfied">
    /// Whether for every word of this value the actual state has the same word, or only grades that are at
    /// least as good as the word's.
    /// </param>
    /// <returns>
    /// Whether that can be said: a word that the actual state does not repeat has to be on the scale, and so
    /// has every word of the actual state.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public bool TryIsSatisfiedBy(QualitativeValue actual, QualitativeScale scale, out bool isSatisfied)
    {
        Guard.Against.Null(actual);
        Guard.Against.Null(scale);
        isSatisfied = true;
        foreach (var word in Words)
        {
            if (actual.Words.Contains(word, StringComparer.Ordinal))
            {
                continue;
            }

            if (!scale.TryGetGrade(word, out var expected) || !scale.TryGetWorst(actual, out var worst))
            {
                isSatisfied = false;
                return false;
            }

            isSatisfied &= worst.Floor >= expected.Floor;
        }

        return true;
    }

    /// <summary>The shared value of a word that documents use often.</summary>
    internal static QualitativeValue Known(string word) => new([word], text: null);

    /// <summary>What a text of these words means.</summary>
    internal static QualitativeValue Read(ImmutableArray<string> words, SourceText source)
    {
        var value = new QualitativeValue(words, text: null);
        // Blanks around the words are the only other spelling.
        var length = words.Length - 1;
        foreach (var word in words)
        {
            length += word.Length;
        }

        return length == source.Characters.Length ? value : new QualitativeValue(words, source.Keep());
    }

    private static BilingualText? FindProblem(ImmutableArray<string> words)
    {
        if (words.IsEmpty || words.Length > MaxWords)
        {
            return new BilingualText(
                $"应有1至{MaxWords}个词，而不是{words.Length}个",
                $"Expected one to {MaxWords} words, found {words.Length}"
            );
        }

        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (word is null || !QualitativeParser.IsWord(word) || DeadlineParser.Parse(word) is not null)
            {
                return new BilingualText(
                    $"“{word}”不是一个词：应为1至{MaxWordLength}个汉字或字母",
                    $"'{word}' is no word: expected 1 to {MaxWordLength} Chinese characters or letters"
                );
            }

            if (words.Length == 1 && IndicatorValueParser.ReadSpelled(word) is { } number)
            {
                return new BilingualText(
                    $"“{word}”不是一个词：含义是“{number.CanonicalText}”",
                    $"'{word}' is no word: it means '{number.CanonicalText}'"
                );
            }

            if (words.IndexOf(word, 0, i, StringComparer.Ordinal) >= 0)
            {
                return new BilingualText($"“{word}”重复出现", $"'{word}' occurs twice");
            }
        }

        return null;
    }

    private protected override bool HasSameParts(IndicatorValue other) =>
        other is QualitativeValue qualitative && Words.AsSpan().SequenceEqual(qualitative.Words.AsSpan());

    private protected override int GetPartsHashCode()
    {
        var hash = new HashCode();
        foreach (var word in Words)
        {
            hash.Add(word, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    private protected override Strictness CompareStrictnessCore(IndicatorValue other) =>
        other is not QualitativeValue { Words: var theirs }
            ? Strictness.Incomparable
            : (HasAll(Words, theirs), HasAll(theirs, Words)) switch
            {
                (true, true) => Strictness.Same,
                (true, false) => Strictness.Stricter,
                (false, true) => Strictness.Looser,
                _ => Strictness.Incomparable,
            };

    private protected override bool TryWriteCanonical<TChar>(Span<TChar> destination, out int written)
    {
        written = 0;
        foreach (var word in Words)
        {
            if (
                (written > 0 && !EncodedText.TryAppend(Separator, destination, ref written))
                || !EncodedText.TryAppend(word, destination, ref written)
            )
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasAll(ImmutableArray<string> words, ImmutableArray<string> others)
    {
        foreach (var other in others)
        {
            if (!words.Contains(other, StringComparer.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
