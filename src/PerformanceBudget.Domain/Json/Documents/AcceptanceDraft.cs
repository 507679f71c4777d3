using System.Collections.Immutable;
using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The root object of a file of acceptances, as far as it has been read.</summary>
internal sealed class AcceptanceDraft : IJsonDraft
{
    private static readonly DocumentFormat Format = new(AcceptanceJson.Format, AcceptanceJson.Version);

    private static readonly JsonForm<AcceptanceDraft> Form = new JsonForm<AcceptanceDraft>()
        .Head(Format)
        .Row(
            "acceptances!",
            (ref input, d) => d.Acceptances = input.ReadWholeElements(AcceptanceForm.Instance),
            (writer, name, d) => writer.WriteArray(name, d.Acceptances, AcceptanceForm.Instance)
        );

    /// <summary>The acceptances that could be read.</summary>
    public ImmutableArray<Acceptance> Acceptances { get; private set; } = [];

    public ContentKind Kind => ContentKind.Acceptances;

    public void Discard() => Acceptances = [];

    public void Read(ref JsonInput input)
    {
        Format.Require(ref input);
        Form.TryFill(ref input, this, out _);
    }

    public static void Write(Utf8JsonWriter writer, ImmutableArray<Acceptance> acceptances) =>
        Form.WriteModel(writer, new AcceptanceDraft { Acceptances = acceptances });
}
