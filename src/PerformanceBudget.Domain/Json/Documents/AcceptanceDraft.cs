using System.Collections.Immutable;
using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The root object of a file of acceptances, as far as it has been read.</summary>
internal sealed class AcceptanceDraft : IJsonDraft
{
    public const string SchemaId = "urn:performance-budget:acceptances:1.0";

    private const int SchemaMember = 0;
    private const int AcceptancesMember = 1;

    private static readonly JsonShape Shape = new("$schema!", "acceptances!");
    private static readonly JsonShape SchemaIds = new(SchemaId);

    /// <summary>The acceptances that could be read.</summary>
    public ImmutableArray<Acceptance> Acceptances { get; private set; } = [];

    public void Read(ref JsonInput input)
    {
        if (!input.TryBeginObject(Shape, out var members))
        {
            return;
        }

        while (input.NextMember(ref members, out var member))
        {
            switch (member)
            {
                case SchemaMember:
                    input.ReadToken(SchemaIds);
                    break;
                case AcceptancesMember:
                    Acceptances = input.ReadArray(AcceptanceJsonConverter.Instance);
                    break;
            }
        }
    }

    public static void Write(Utf8JsonWriter writer, ImmutableArray<Acceptance> acceptances)
    {
        writer.WriteStartObject();
        writer.WriteString(Shape[SchemaMember], SchemaIds[0]);
        writer.WriteStartArray(Shape[AcceptancesMember]);
        foreach (var acceptance in acceptances)
        {
            AcceptanceJsonConverter.Instance.WriteModel(writer, acceptance);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
