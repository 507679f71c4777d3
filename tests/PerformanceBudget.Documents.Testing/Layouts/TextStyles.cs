using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace PerformanceBudget.Documents.Testing;

/// <summary>Does to the characters of a document what programs do to them.</summary>
internal sealed class TextStyles(TextStyle style, Random random)
{
    private const int WrapAfter = 7;
    private const char FullWidthOffset = (char)0xFEE0;

    private static readonly FrozenDictionary<char, char> RadicalOf =
        "工⼯人⼈大⼤口⼝土⼟力⼒方⽅月⽉日⽇目⽬用⽤生⽣立⽴行⾏金⾦长⻓户⼾民⺠老⽼文⽂水⽔入⼊高⾼"
            .Chunk(2)
            .ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    public SyntheticBlock Apply(SyntheticBlock block) =>
        block switch
        {
            _ when style == TextStyle.Plain => block,
            SyntheticTable table => Apply(table),
            SyntheticParagraph paragraph when style.HasFlag(TextStyle.Radicals) => new SyntheticParagraph(
                WithRadicals(paragraph.Text)
            ),
            _ => block,
        };

    private SyntheticTable Apply(SyntheticTable table) =>
        table with
        {
            Rows =
            [
                .. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => Apply(cell))] }),
            ],
        };

    private SyntheticCell Apply(SyntheticCell cell) =>
        cell with
        {
            Text = Apply(cell.Role, cell.Text),
            Nested = cell.Nested is { } nested ? Apply(nested) : null,
        };

    private string Apply(CellRole role, string text)
    {
        if (text.Length == 0)
        {
            return text;
        }

        if (role is CellRole.Label or CellRole.Group or CellRole.Category or CellRole.Title)
        {
            text = Heading(text);
        }

        if (style.HasFlag(TextStyle.FullWidth) && role is CellRole.Value or CellRole.Amount)
        {
            text = string.Concat(text.Select(FullWidth));
        }

        if (style.HasFlag(TextStyle.Radicals))
        {
            text = WithRadicals(text);
        }

        if (style.HasFlag(TextStyle.Wraps) && role is not (CellRole.Title or CellRole.Amount))
        {
            text = Wrapped(text);
        }

        if (style.HasFlag(TextStyle.IdeographicSpace))
        {
            text = "\u3000" + text;
        }

        return style.HasFlag(TextStyle.NoBreakSpace) ? "\u00A0" + text + "\u00A0" : text;
    }

    private string Heading(string text)
    {
        var blank =
            style.HasFlag(TextStyle.IdeographicSpace) ? '\u3000'
            : style.HasFlag(TextStyle.NoBreakSpace) ? '\u00A0'
            : ' ';
        if (style.HasFlag(TextStyle.LetterSpacing))
        {
            return string.Join(blank, text.Where(letter => letter != '\n'));
        }

        return style.HasFlag(TextStyle.BlanksInHeadings) && text.Length > 2 && random.Percent(50)
            ? text.Insert(random.Next(1, text.Length), $"{blank}")
            : text;
    }

    private static char FullWidth(char letter) =>
        letter is > ' ' and <= '~' ? (char)(letter + FullWidthOffset) : letter;

    private static string WithRadicals(string text) => string.Concat(text.Select(RadicalOrSame));

    /// <summary>The radical that looks like a letter, or the letter.</summary>
    public static char RadicalOrSame(char letter) => RadicalOf.GetValueOrDefault(letter, letter);

    /// <summary>Breaks lines between Chinese characters only, where a break says nothing.</summary>
    private static string Wrapped(string text)
    {
        var wrapped = new StringBuilder(text.Length);
        var line = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (line >= WrapAfter && IsChinese(text[i - 1]) && IsChinese(text[i]))
            {
                _ = wrapped.Append('\n');
                line = 0;
            }

            _ = wrapped.Append(text[i]);
            line++;
        }

        return wrapped.ToString();
    }

    private static bool IsChinese(char letter) => letter is >= '\u4E00' and <= '\u9FFF';
}
