using System.Diagnostics;
using PerformanceBudget.Fuzz.Coverage;
using PerformanceBudget.Fuzz.Mutation;
using PerformanceBudget.Fuzz.Packing;

namespace PerformanceBudget.Fuzz.Running;

/// <summary>Tries a target on changed inputs, and, where it is guided, keeps those that reach something new to change them further.</summary>
/// <remarks>
/// A loop that is not guided tries the same inputs on every run. What a guided one keeps depends on more than its seed: strings hash otherwise in every
/// process, and with that changes which branches their comparison takes.
/// </remarks>
internal sealed class FuzzLoop : IDisposable
{
    private const int MostFailures = 20;
    private const int ThoroughShare = 16;
    private const int StepsOfMinimising = 3_000;

    private readonly FuzzTarget _target;
    private readonly Container _container;
    private readonly Random _random;
    private readonly Mutator _mutator;
    private readonly Corpus _corpus;
    private readonly EdgeMap? _edges;
    private readonly LastInput _last;
    private readonly Watchdog _watchdog;
    private readonly SlowestInput _slowest = new();
    private readonly Dictionary<string, Failure> _failures = new(StringComparer.Ordinal);

    public FuzzLoop(FuzzTarget target, int seed, string folder, bool isGuided)
    {
        _target = target;
        _container = Container.Of(target.Packing);
        _random = new Random(seed);
        _mutator = new Mutator(target, _random);
        _corpus = new Corpus(_random);
        _edges = isGuided ? new EdgeMap() : null;
        _last = new LastInput(Path.Combine(folder, $"{target.Name}.{seed}.last"));
        _watchdog = new Watchdog(target.Name);
    }

    /// <summary>Tries that many inputs, those to begin with among them.</summary>
    public FuzzResult Run(long executions)
    {
        var before = Environment.CpuUsage.TotalTime;
        var done = 0L;
        foreach (var seed in _target.Seeds().TakeWhile(_ => done < executions))
        {
            Try(_container.Unpack(seed), isSeed: true, isThorough: true);
            done++;
        }

        for (; done < executions && _failures.Count < MostFailures; done++)
        {
            Try(Changed(), isSeed: false, isThorough: done % ThoroughShare == 0);
        }

        return new FuzzResult(
            _target.Name,
            done,
            Environment.CpuUsage.TotalTime - before,
            _edges?.Edges ?? 0,
            _corpus.Count,
            _slowest.SecondsPerMegabyte,
            [.. _failures.Values]
        );
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _watchdog.Dispose();
        _last.Dispose();
        _edges?.Dispose();
    }

    private Part[] Changed()
    {
        var parts = _corpus.Choose().ToArray();
        var other = _corpus.Choose();
        for (var changes = 1 + _random.Next(2); changes > 0; changes--)
        {
            var index = _random.Next(parts.Length);
            var part = parts[index];
            var donor = Array.Find(other, candidate => candidate.Name == part.Name);
            parts[index] = part with
            {
                Content = _mutator.Mutate(part.Content, donor.Content ?? part.Content),
            };
        }

        return parts;
    }

    // What reached something new is always looked at thoroughly.
    private void Try(Part[] parts, bool isSeed, bool isThorough)
    {
        var input = _container.Pack(parts);
        _last.Keep(input);
        _watchdog.Next();
        _edges?.Restart();
        var start = Stopwatch.GetTimestamp();
        var exception = Examine(input, isThorough);
        var elapsed = Stopwatch.GetElapsedTime(start);
        var isNew = _edges is not null && _edges.TakeNew();
        _slowest.Look(input.Length, elapsed, () => _ = Examine(input, isThorough));
        if (isNew && !isThorough)
        {
            exception ??= Examine(input, isThorough: true);
        }

        if (exception is not null)
        {
            Keep(exception, parts);
        }
        else if (isNew || isSeed)
        {
            _corpus.Add(parts);
        }
    }

    private Exception? Examine(byte[] input, bool isThorough)
    {
        try
        {
            _target.Examine(input, isThorough);
            return null;
        }
#pragma warning disable CA1031 // Whatever it is, it is a failure.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception;
        }
    }

    private void Keep(Exception exception, Part[] parts)
    {
        var signature = Failure.SignatureOf(exception);
        if (_failures.ContainsKey(signature))
        {
            return;
        }

        var smallest = Smallest(parts, signature);
        var input = _container.Pack(smallest);
        _failures.Add(
            signature,
            new Failure(signature, Examine(input, isThorough: true) ?? exception, input)
        );
        _edges?.Restart();
    }

    // Takes away half of a part, a quarter, …, as long as the failure stays.
    private Part[] Smallest(Part[] parts, string signature)
    {
        var steps = StepsOfMinimising;
        for (var index = 0; index < parts.Length; index++)
        {
            for (
                var length = Math.Max(parts[index].Content.Length / 2, 1);
                length > 0 && steps > 0;
                length /= 2
            )
            {
                for (var at = 0; at + length <= parts[index].Content.Length && steps > 0; steps--)
                {
                    var content = parts[index].Content;
                    var smaller = parts.ToArray();
                    smaller[index] = parts[index] with
                    {
                        Content = [.. content.AsSpan(0, at), .. content.AsSpan(at + length)],
                    };
                    _watchdog.Next();
                    if (
                        Examine(_container.Pack(smaller), isThorough: true) is { } exception
                        && Failure.SignatureOf(exception) == signature
                    )
                    {
                        parts = smaller;
                    }
                    else
                    {
                        at += length;
                    }
                }
            }
        }

        return parts;
    }
}
