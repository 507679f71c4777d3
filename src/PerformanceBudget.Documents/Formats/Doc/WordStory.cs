namespace PerformanceBudget.Documents;

/// <summary>The documents within a Word file, one behind the other, by the place of their length in the block of information.</summary>
internal enum WordStory
{
    Body = 3,
    Footnotes = 4,
    Headers = 5,
    Macros = 6,
    Annotations = 7,
    Endnotes = 8,
    TextBoxes = 9,
}
