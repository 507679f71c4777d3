namespace PerformanceBudget.Documents;

/// <summary>What was done to a text on its way from the page.</summary>
[Flags]
public enum TextRepairs
{
    /// <summary>Nothing: it is the text as printed.</summary>
    None = 0,

    /// <summary>It was joined out of pieces: over a page break, or out of several lines.</summary>
    Joined = 1,

    /// <summary>It was torn out of a longer text: a value off a name, a name off a heading.</summary>
    Torn = 2,

    /// <summary>Characters were folded: radicals and compatibility forms into the characters that they stand for.</summary>
    Folded = 4,

    /// <summary>A part of the ministry's template was taken off: <c>(≥**%)</c>, ★, 指标1：.</summary>
    TemplateRemoved = 8,

    /// <summary>An amount in 万元 was turned into yuan, because the head of its column says so.</summary>
    UnitFromHead = 16,

    /// <summary>What was laid over it was taken off: a watermark, a stamp.</summary>
    OverlayRemoved = 32,

    /// <summary>Texts that are printed over one another were taken for one.</summary>
    Overprinted = 64,
}
