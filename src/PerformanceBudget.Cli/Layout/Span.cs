using Spectre.Console;

namespace PerformanceBudget.Cli.Layout;

/// <summary>A piece of a line in one ink.</summary>
internal readonly record struct Span(string Text, Style Ink)
{
    public int Width => CellWidth.Of(Text);

    public static implicit operator Span(string text) => new(text, Layout.Ink.Plain);
}
