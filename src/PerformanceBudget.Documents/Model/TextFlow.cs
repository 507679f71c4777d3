namespace PerformanceBudget.Documents;

/// <summary>How a text at the top of a page goes on with the one in its column at the end of the page before.</summary>
internal enum TextFlow
{
    /// <summary>The line above had room for it, or there is no page above.</summary>
    None,

    /// <summary>The line above had no room for its first word, or hardly: it may go on.</summary>
    Full,

    /// <summary>The text above has several lines, the last of which is full to the last letter.</summary>
    Broken,
}
