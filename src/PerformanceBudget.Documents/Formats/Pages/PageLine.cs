using System.Text;

namespace PerformanceBudget.Documents;

/// <summary>A line of text on a page.</summary>
internal sealed class PageLine
{
    /// <summary>The gap between letters of Latin script that is a blank, in hundredths of the size.</summary>
    private const int LatinBlank = 22;

    /// <summary>The gap between Chinese characters that is a blank, in hundredths of the size.</summary>
    private const int WideBlank = 80;

    /// <summary>How far letters of one line may stand above one another, in hundredths of the size.</summary>
    private const int Rise = 45;

    /// <summary>How near to one another lines can stand that anybody could read, in hundredths of the size.</summary>
    private const int Solid = 75;

    private readonly List<Letter> _letters;

    private readonly bool _isBlankBehind;

    private PageLine(List<Letter> letters, bool isBlankBehind)
    {
        _isBlankBehind = isBlankBehind;
        _letters = letters;
        Area = letters.Select(letter => letter.Area).Aggregate((all, area) => all.With(area));
        Size = letters.Max(letter => letter.Size);
        Baseline = letters[0].Y;
        Text = TextOf(letters);
    }

    /// <summary>The text, from left to right. A letter that cannot be read is <c>�</c>.</summary>
    public string Text { get; }

    public Area Area { get; }

    /// <summary>The size of its largest letter.</summary>
    public int Size { get; }

    public int Baseline { get; }

    /// <summary>Whether letters cover most of one another.</summary>
    public bool IsOverprinted =>
        _letters
            .Zip(_letters.Skip(1))
            .Any(pair =>
                !pair.First.IsBlank
                && !pair.Second.IsBlank
                && (pair.First.Right - pair.Second.X) * 2 > pair.First.Advance
            );

    /// <summary>How much room its first word takes, which no line can break.</summary>
    public int FirstWord
    {
        get
        {
            var end = 1;
            while (end < _letters.Count && !CanBreak(_letters[end - 1], _letters[end]))
            {
                end++;
            }

            return _letters[end - 1].Right - _letters[0].X;
        }
    }

    /// <summary>Puts letters together into lines, from top to bottom. Blank lines are none.</summary>
    public static List<PageLine> Of(IEnumerable<Letter> letters)
    {
        var lines = new List<PageLine>();
        var line = new List<Letter>();
        foreach (var letter in letters.OrderBy(letter => letter.Y).ThenBy(letter => letter.X))
        {
            if (line.Count > 0 && letter.Y - line[^1].Y > Math.Max(letter.Size, line[^1].Size) * Rise / 100)
            {
                Keep(lines, line);
                line = [];
            }

            line.Add(letter);
        }

        Keep(lines, line);
        return lines;
    }

    /// <summary>Whether it is printed over the line above it. What stands behind that line, raised or lowered, is not.</summary>
    public bool IsOver(PageLine above) =>
        (Baseline - above.Baseline) * 100 < Math.Min(Size, above.Size) * Solid
        && Area.Left < above.Area.Right
        && above.Area.Left < Area.Right;

    /// <summary>Whether the next line goes on with this one: it had no room for the first word of that.</summary>
    /// <remarks>
    /// Some room is kept free between scripts, where letters are spaced, and where punctuation hangs: the less likely the text is to
    /// end here, the more.
    /// </remarks>
    /// <param name="next">The line below.</param>
    /// <param name="width">How wide lines can be.</param>
    /// <param name="isLikely">Whether something else than its width says that the next line goes on with this one.</param>
    public bool GoesOn(PageLine next, int width, bool isLikely = false) =>
        IsFull(
            next,
            width,
            free: isLikely ? Size * 3
                : EndsSentence ? Size / 4
                : Math.Min(Size * 3 / 2, width / 10)
        );

    /// <summary>Whether no more than some room is left beside this line and the first word of the next.</summary>
    public bool IsFull(PageLine next, int width, int free = 0) => Area.Width + next.FirstWord + free > width;

    /// <summary>A text that ends with this line, and the text that goes on below.</summary>
    public string Join(string text, string next) =>
        text is [.., var last]
        && next is [var first, ..]
        && (
            _isBlankBehind
                ? char.IsAscii(last) || char.IsAscii(first)
                : char.IsAsciiLetter(last) && char.IsAsciiLetter(first)
        )
            ? $"{text} {next}"
            : text + next;

    private bool EndsSentence => Text is [.., '。' or '；' or '：' or '！' or '？' or ';' or ':'];

    private static void Keep(List<PageLine> lines, List<Letter> letters)
    {
        letters.Sort((left, right) => left.X.CompareTo(right.X));
        var first = letters.FindIndex(letter => !letter.IsBlank);
        if (first >= 0)
        {
            var last = letters.FindLastIndex(letter => !letter.IsBlank);
            lines.Add(new PageLine(letters[first..(last + 1)], isBlankBehind: last + 1 < letters.Count));
        }
    }

    private static string TextOf(List<Letter> letters)
    {
        var text = new StringBuilder(letters.Count);
        var spacing = Spacing(letters);
        for (var i = 0; i < letters.Count; i++)
        {
            if (i > 0 && IsBlankBetween(letters[i - 1], letters[i], spacing))
            {
                _ = text.Append(' ');
            }

            _ = text.Append(letters[i].Text ?? "\uFFFD");
        }

        return text.ToString();
    }

    private static bool IsBlankBetween(Letter left, Letter right, int spacing)
    {
        if (left.IsBlank || right.IsBlank)
        {
            return false;
        }

        var size = Math.Max(left.Size, right.Size);
        var gap = right.X - left.Right - spacing;
        return gap * 100 > size * (IsLatin(left.Text) && IsLatin(right.Text) ? LatinBlank : WideBlank);
    }

    /// <summary>What stands between most letters: in a line that is spaced or justified, more than nothing.</summary>
    private static int Spacing(List<Letter> letters)
    {
        if (letters.Count < 3)
        {
            return 0;
        }

        var gaps = new List<int>(letters.Count - 1);
        for (var i = 1; i < letters.Count; i++)
        {
            gaps.Add(letters[i].X - letters[i - 1].Right);
        }

        gaps.Sort();
        return Math.Max(0, gaps[gaps.Count / 2]);
    }

    /// <summary>Whether a line can end between two letters.</summary>
    private static bool CanBreak(Letter left, Letter right) =>
        left.IsBlank
        || right.IsBlank
        || (
            !(IsLatin(right.Text) && (IsLatin(left.Text) || IsClosing(left.Text)))
            && !IsClosing(right.Text)
            && !IsOpening(left.Text)
            && !IsSlash(left.Text)
            && !IsSlash(right.Text)
        );

    private static bool IsLatin(string? text) => text is [var only] && IsLatin(only);

    private static bool IsLatin(char letter) => letter is > ' ' and < '\u0250' and not '(' and not ')';

    /// <summary>Programs keep 元/人/套/月 together.</summary>
    private static bool IsSlash(string? text) => text is "/";

    private static bool IsClosing(string? text) =>
        text is [var only]
        && "，。、；：？！）》」』】〕〉”’％…—)]},.;:?!%".Contains(only, StringComparison.Ordinal);

    private static bool IsOpening(string? text) =>
        text is [var only] && "（《「『【〔〈“‘([{".Contains(only, StringComparison.Ordinal);
}
