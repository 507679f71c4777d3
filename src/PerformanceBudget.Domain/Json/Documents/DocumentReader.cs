using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>Reads one document that is in memory, and finds the place of every problem in it.</summary>
internal static class DocumentReader
{
    /// <summary>Reads a document into a draft.</summary>
    /// <param name="utf8Json">The whole document, with or without a byte order mark.</param>
    /// <param name="draft">Takes what can be read.</param>
    /// <param name="options">The limits.</param>
    /// <param name="line">The line of the file in which the document starts, from 1.</param>
    /// <param name="watch">Who waits for it.</param>
    /// <returns>Every problem, in the order of the document.</returns>
    public static ImmutableArray<LocatedFinding> Read(
        ReadOnlySpan<byte> utf8Json,
        IJsonDraft draft,
        ReadingOptions options,
        int line,
        Watch watch
    )
    {
        var document = WithoutMark(utf8Json);
        using var state = new JsonReadState(options, watch, document.Length);
        if (utf8Json.Length > options.MaxBytes)
        {
            state.ReportLast(
                new Finding(
                    DocumentProblems.TooManyBytes,
                    string.Empty,
                    [JsonReadState.Limit(options.MaxBytes)]
                ),
                Math.Max(0, options.MaxBytes - (utf8Json.Length - document.Length))
            );
            return Located(state, document, line);
        }

        var input = new JsonInput(
            new Utf8JsonReader(document, new JsonReaderOptions { MaxDepth = options.MaxDepth }),
            state
        );
        state.Tell(0);
        try
        {
            input.Start();
            draft.Read(ref input);
            input.End();
        }
        catch (JsonException broken)
        {
            ReportSyntax(state, document, broken);
        }
        catch (ReadingStoppedException)
        {
            // The last problem says so.
        }

        state.Tell(document.Length);
        if (state.ErrorCount > 0 && Other(state, document, draft.Kind) is { } other)
        {
            // Whatever else was found follows from that.
            state.Restart();
            draft.Discard();
            state.ReportLast(other, 0);
        }

        return Located(state, document, line);
    }

    /// <summary>What a document is in place of what it was taken for, as the finding that says so; null where nothing else is seen.</summary>
    private static Finding? Other(JsonReadState state, ReadOnlySpan<byte> document, ContentKind expected) =>
        state.Problems[^1].Finding.Definition is var last
        && (last == DocumentProblems.ForeignFormat || last == DocumentProblems.UnknownVersion)
            ? null
            : FileKind.Recognise(document) ?? ContentKind.RecogniseOther(document, expected);

    /// <summary>A document without the byte order mark that may stand in front of it.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8Json) =>
        utf8Json.StartsWith(Encoding.UTF8.Preamble) ? utf8Json[Encoding.UTF8.Preamble.Length..] : utf8Json;

    private static void ReportSyntax(JsonReadState state, ReadOnlySpan<byte> document, JsonException broken)
    {
        var offset = JsonLocator.OffsetOf(document, broken.LineNumber ?? 0, broken.BytePositionInLine ?? 0);
        if (IsTooDeep(document, offset, state.Options.MaxDepth))
        {
            state.ReportLast(
                new Finding(
                    DocumentProblems.NestedTooDeep,
                    string.Empty,
                    [JsonReadState.Limit(state.Options.MaxDepth)]
                ),
                offset
            );
            return;
        }

        var problem = SyntaxProblem.In(document);
        state.ReportLast(problem.ToFinding(), problem.Offset);
    }

    /// <summary>Whether a reader that may go one level deeper gets past the place where reading stopped.</summary>
    private static bool IsTooDeep(ReadOnlySpan<byte> document, long offset, int maxDepth)
    {
        var reader = new Utf8JsonReader(document, new JsonReaderOptions { MaxDepth = maxDepth + 1 });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenStartIndex >= offset)
                {
                    return reader.TokenStartIndex == offset;
                }
            }
        }
        catch (JsonException)
        {
            // The same error.
        }

        return false;
    }

    private static ImmutableArray<LocatedFinding> Located(
        JsonReadState state,
        ReadOnlySpan<byte> document,
        int line
    )
    {
        if (state.Problems.Count == 0)
        {
            return [];
        }

        var byPointer = JsonLocator.FindOffsets(
            document,
            state
                .Problems.Where(problem => problem.Offset == JsonProblem.ByPointer)
                .Select(problem => problem.Finding.Pointer)
        );
        var offsets = state
            .Problems.Select(problem =>
                problem.Offset == JsonProblem.ByPointer
                    ? byPointer.GetValueOrDefault(problem.Finding.Pointer)
                    : problem.Offset
            )
            .ToArray();
        var positions = JsonLocator.ToPositions(document, offsets);
        return
        [
            .. state
                .Problems.Zip(
                    positions,
                    (problem, position) =>
                        new LocatedFinding(problem.Finding, position with { Line = position.Line + line - 1 })
                )
                .OrderBy(located => located.Position.Line)
                .ThenBy(located => located.Position.Column),
        ];
    }
}
