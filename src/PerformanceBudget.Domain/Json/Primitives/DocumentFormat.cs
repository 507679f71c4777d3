using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>What the documents of one form call themselves: <c>format</c> and <c>version</c>, the first properties of the root.</summary>
internal sealed class DocumentFormat(string name, string version)
{
    private const int FormatMember = 0;

    private static readonly JsonShape Head = new("format", "version");

    /// <summary>The only format, as a shape that tokens are read by.</summary>
    public JsonShape Name { get; } = new(name);

    /// <summary>The only version, as a shape that tokens are read by.</summary>
    public JsonShape Version { get; } = new(version);

    /// <summary>Makes sure that a document is of this format and version, before anything else of it is looked at.</summary>
    /// <remarks>
    /// In another one nothing is known to mean what it means here, so that one finding says so and nothing more is read. What is
    /// missing or no text is left to the reading, which reports it. Writers put both first; where they come late, the document
    /// is gone through up to there.
    /// </remarks>
    /// <exception cref="ReadingStoppedException">It is of another one, which was reported.</exception>
    public void Require(ref JsonInput input)
    {
        var (format, at) = (default(string), 0L);
        var (itsVersion, versionAt) = (default(string), 0L);
        var look = input.Reader;
        try
        {
            while (
                (format is null || itsVersion is null)
                && look.Read()
                && look.TokenType == JsonTokenType.PropertyName
            )
            {
                var member = Head.Find(in look);
                look.Read();
                if (member < 0 || look.TokenType != JsonTokenType.String)
                {
                    look.TrySkip();
                }
                else if (member == FormatMember)
                {
                    (format, at) = (format ?? JsonText.Of(in look), look.TokenStartIndex);
                }
                else
                {
                    (itsVersion, versionAt) = (itsVersion ?? JsonText.Of(in look), look.TokenStartIndex);
                }
            }
        }
        catch (JsonException)
        {
            // The reading comes there, and says so.
        }

        if (format is not null && format != name)
        {
            throw Refused(DocumentProblems.ForeignFormat, "/format", name, format, at, input.State);
        }

        if (itsVersion is not null && itsVersion != version)
        {
            throw Refused(
                DocumentProblems.UnknownVersion,
                "/version",
                version,
                itsVersion,
                versionAt,
                input.State
            );
        }
    }

    private static ReadingStoppedException Refused(
        FindingDefinition problem,
        string pointer,
        string expected,
        string actual,
        long offset,
        JsonReadState state
    )
    {
        state.ReportLast(
            new Finding(
                problem,
                pointer,
                [new(FindingValue.Actual, actual), new(FindingValue.Expected, expected)]
            ),
            offset
        );
        return new ReadingStoppedException();
    }
}
