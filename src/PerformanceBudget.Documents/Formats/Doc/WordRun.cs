using System.Runtime.InteropServices;

namespace PerformanceBudget.Documents;

/// <summary>What is to be known of characters: whether they are seen, and the sign that they stand for.</summary>
/// <param name="IsHidden">Whether they are hidden, or deleted by a tracked change.</param>
/// <param name="Font">Their font, where it is one of signs.</param>
/// <param name="Symbol">The sign that each of them stands for; null for themselves.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordRun(bool IsHidden, string? Font, char? Symbol)
{
    public static WordRun Of(ReadOnlySpan<byte> page, WordFonts fonts)
    {
        var run = default(WordRun);
        var properties = new WordProperties(page.IsEmpty ? page : page.Part(1, page[0]));
        while (properties.MoveNext())
        {
            switch (properties.Code)
            {
                case WordProperty.Hidden or WordProperty.Deleted:
                    run = run with { IsHidden = run.IsHidden | properties.IsOn };
                    break;
                case WordProperty.Font:
                    run = run with { Font = SymbolFonts.Named(fonts[properties.Operand.UInt16At(0)]) };
                    break;
                case WordProperty.Symbol:
                    var font = fonts[properties.Operand.UInt16At(0)];
                    run = run with { Symbol = SymbolFonts.Map((char)properties.Operand.UInt16At(2), font) };
                    break;
            }
        }

        return run;
    }
}
