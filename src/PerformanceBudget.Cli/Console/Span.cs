using PerformanceBudget.Reports;
using Spectre.Console;

namespace PerformanceBudget.Cli.Console;

/// <summary>A piece of a line in one ink.</summary>
internal readonly struct Span(string text, Style ink)
{
    /// <summary>The text, of visible characters only.</summary>
    public string Text { get; } = VisibleText.Of(text);

    public Style Ink { get; } = ink;

    public int Width => DisplayWidth.Of(Text);

    public static implicit operator Span(string text) => new(text, Console.Ink.Plain);
}
