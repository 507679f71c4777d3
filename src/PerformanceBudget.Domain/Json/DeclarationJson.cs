using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain.Json;

/// <summary>Reads declarations from JSON documents and writes them, in the form of version 1.0.</summary>
/// <remarks>
/// <para>
/// Reading is one pass over UTF-8 and strict: unknown, duplicate and missing properties, wrong types and nulls,
/// inexact amounts and trailing data are problems. All of them are reported, each with code, JSON Pointer, line and
/// column; none is thrown. A byte order mark at the start is allowed.
/// </para>
/// <para>
/// Writing is canonical: properties in a fixed order, absent instead of null, Chinese text unescaped. The same declaration
/// gives the same bytes, always. <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c> are not escaped either: who embeds JSON in HTML escapes
/// it for HTML.
/// </para>
/// </remarks>
public static class DeclarationJson
{
    /// <summary>The identifier of the form, the value of <c>$schema</c> in every document.</summary>
    public const string SchemaId = DeclarationDraft.SchemaId;

    /// <summary>Reads a document.</summary>
    /// <param name="utf8Json">The whole document in UTF-8, with or without a byte order mark.</param>
    public static DeclarationReading Read(ReadOnlySpan<byte> utf8Json)
    {
        var document = WithoutMark(utf8Json);
        var state = new JsonReadState();
        var draft = new DeclarationDraft();
        var input = new JsonInput(new Utf8JsonReader(document), state);

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
        catch (TooManyProblemsException)
        {
            // The last problem says so.
        }

        return new DeclarationReading(draft.Build(), draft.Positions, Located(state, document));
    }

    /// <summary>Reads a document from text, in which half of a surrogate pair is read as U+FFFD.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static DeclarationReading Read(string json) =>
        Read(Encoding.UTF8.GetBytes(Guard.Against.Null(json)));

    /// <summary>Writes a declaration as UTF-8.</summary>
    /// <param name="output">Takes the bytes.</param>
    /// <param name="declaration">The declaration.</param>
    /// <param name="indented">Whether to break lines and indent by two blanks, for people.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(
        IBufferWriter<byte> output,
        DepartmentDeclaration declaration,
        bool indented = false
    )
    {
        Guard.Against.Null(output);
        Guard.Against.Null(declaration);
        using var writer = new Utf8JsonWriter(output, indented ? JsonWriting.Indented : JsonWriting.Compact);
        DeclarationDraft.Write(writer, declaration);
    }

    /// <summary>A declaration as UTF-8.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="declaration"/> is null.</exception>
    public static byte[] ToUtf8Bytes(DepartmentDeclaration declaration, bool indented = false)
    {
        var output = new ArrayBufferWriter<byte>();
        Write(output, declaration, indented);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>A declaration as text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="declaration"/> is null.</exception>
    public static string ToJson(DepartmentDeclaration declaration, bool indented = false)
    {
        var output = new ArrayBufferWriter<byte>();
        Write(output, declaration, indented);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Finds the lines and columns of values in a JSON document.</summary>
    /// <param name="utf8Json">The document in UTF-8.</param>
    /// <param name="pointers">JSON Pointers (RFC 6901), such as those of findings.</param>
    /// <returns>The place of each pointer that resolves.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pointers"/> is null.</exception>
    public static IReadOnlyDictionary<string, TextPosition> Locate(
        ReadOnlySpan<byte> utf8Json,
        IEnumerable<string> pointers
    )
    {
        Guard.Against.Null(pointers);
        var document = WithoutMark(utf8Json);
        var offsets = JsonLocator.FindOffsets(document, pointers);
        var positions = JsonLocator.ToPositions(document, offsets.Values.ToArray());
        return offsets.Keys.Zip(positions).ToDictionary(StringComparer.Ordinal);
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8Json) =>
        utf8Json.StartsWith(Encoding.UTF8.Preamble) ? utf8Json[Encoding.UTF8.Preamble.Length..] : utf8Json;

    private static void ReportSyntax(JsonReadState state, ReadOnlySpan<byte> document, JsonException broken)
    {
        // The reader's message ends in its own account of the place.
        var reason = broken.Message.Split(" LineNumber:")[0];
        state.ReportLast(
            new Finding(ReadingProblems.BadJson, string.Empty, [new FindingValue("reason", reason)]),
            JsonLocator.OffsetOf(document, broken.LineNumber ?? 0, broken.BytePositionInLine ?? 0)
        );
    }

    private static ImmutableArray<LocatedFinding> Located(JsonReadState state, ReadOnlySpan<byte> document)
    {
        if (state.ProblemCount == 0)
        {
            return [];
        }

        var byPointer = JsonLocator.FindOffsets(
            document,
            state.Problems.Select(problem => problem.Finding.Pointer)
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
                .Problems.Zip(positions, (problem, position) => new LocatedFinding(problem.Finding, position))
                .OrderBy(located => located.Position.Line)
                .ThenBy(located => located.Position.Column),
        ];
    }
}
